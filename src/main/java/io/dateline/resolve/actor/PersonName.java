package io.dateline.resolve.actor;

import io.dateline.model.Ids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name in parts, each {@linkplain Folding#word folded}.
 *
 * @param given the first word; empty where the name is one word
 * @param middle the words between, particles ("von", "bin", "al") left out
 * @param surname the last word, or the only one
 * @param generation "jr", "sr", "ii", "iii" …; empty without
 */
record PersonName(String given, List<String> middle, String surname, String generation) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "bint", "von", "van", "der", "den", "de", "da", "di", "do", "dos", "del",
            "della", "du", "la", "le", "y", "e", "zu", "ter", "ten", "bu", "abu");
    /** Particles that open a surname: "Di Maio" is no full name. */
    private static final Set<String> OPENING =
            Set.of("der", "de", "da", "di", "del", "della", "du", "dos", "la", "le", "el");

    private static final Set<String> GENERATIONS =
            Set.of("jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii", "xiv", "xvi");
    private static final Set<String> POSTNOMINALS = Set.of("md", "phd", "mba", "esq", "obe", "cbe", "kc", "qc", "mp");

    /** How two names compare. */
    enum Likeness {
        /** They are spellings of one name; middle names may be lacking. */
        SAME,
        /** They may be: a father's name or his son's, a short form of the given name, an initial, a further surname. */
        VARIANT,
        /** They are not. */
        DIFFERENT
    }

    PersonName {
        middle = List.copyOf(middle);
    }

    /**
     * Returns the parts of a name, or nothing where it has no word.
     *
     * @param isTitle tells whether a lower-case word before the name is a title: "dr.", "president"
     */
    static Optional<PersonName> of(String name, Predicate<String> isTitle) {
        List<String> words = Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !Ids.slug(word).isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        while (words.size() > 1 && isTitle.test(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        List<String> folded = new ArrayList<>();
        String generation = "";
        for (int i = 0; i < words.size(); i++) {
            String slug = Ids.slug(words.get(i));
            String joined = slug.replace("-", "");
            if (i > 0 && GENERATIONS.contains(joined)) {
                generation = joined;
            } else if (i == 0
                    && words.size() > 1
                    && (OPENING.contains(joined) || words.get(0).matches("v[ao]n"))) {
                continue;
            } else if (i == 0 || !POSTNOMINALS.contains(joined) && !PARTICLES.contains(joined)) {
                String bare = slug.matches("(al|el|as|ar|ad|an)-.{3,}") ? slug.substring(3) : slug;
                folded.add(Folding.word(bare));
            }
        }
        folded.removeIf(String::isEmpty);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        int last = folded.size() - 1;
        return Optional.of(new PersonName(
                last == 0 ? "" : folded.get(0),
                last == 0 ? List.of() : folded.subList(1, last),
                folded.get(last),
                generation));
    }

    /** Tells whether the name is one word, which many may bear. */
    boolean isLone() {
        return given.isEmpty() && generation.isEmpty() || given.length() == 1;
    }

    /** Returns the keys under which names that may be this one are found; none for a lone one. */
    Stream<String> keys() {
        String first = Folding.given(given);
        return isLone()
                ? Stream.of()
                : Stream.concat(middle.stream().filter(word -> word.length() > 2), Stream.of(surname))
                        .distinct()
                        .map(word -> first + " " + word);
    }

    /** Returns the words that may stand for the whole name. */
    Stream<String> words() {
        return Stream.concat(Stream.of(given, surname), middle.stream().filter(word -> word.length() > 2))
                .filter(word -> word.length() > 1);
    }

    /** Compares with another name. A lone one is a variant of every name with that surname. */
    Likeness compare(PersonName other) {
        if (isLone() || other.isLone()) {
            boolean agree = surname.equals(other.surname)
                    && (given.isEmpty() || other.given.isEmpty() || given.charAt(0) == other.given.charAt(0));
            return agree ? Likeness.VARIANT : Likeness.DIFFERENT;
        }
        boolean sameGiven = given.equals(other.given);
        if (!sameGiven && !Folding.given(given).equals(Folding.given(other.given))
                || !generation.equals(other.generation) && !generation.isEmpty() && !other.generation.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        if (surname.equals(other.surname)) {
            return !agree(middle, other.middle)
                    ? Likeness.DIFFERENT
                    : sameGiven && generation.equals(other.generation) ? Likeness.SAME : Likeness.VARIANT;
        }
        boolean longer = sameGiven && (middle.contains(other.surname) || other.middle.contains(surname));
        return longer ? Likeness.VARIANT : Likeness.DIFFERENT;
    }

    /** Tells whether the names differ by the usual short form of the given name alone: "Matt Roe", "Matthew Roe". */
    boolean isShortForm(PersonName other) {
        return !isLone()
                && !other.isLone()
                && !given.equals(other.given)
                && Folding.given(given).equals(Folding.given(other.given))
                && surname.equals(other.surname)
                && middle.isEmpty()
                && other.middle.isEmpty()
                && generation.equals(other.generation);
    }

    /** Tells whether a short form and a further name set them apart: "Matt Roe" and "Matthew Russell Roe". */
    boolean differsTwice(PersonName other) {
        return !given.equals(other.given) && hasMiddleName() != other.hasMiddleName();
    }

    private boolean hasMiddleName() {
        return middle.stream().anyMatch(word -> word.length() > 1);
    }

    /** Tells whether nobody bears both names, whatever the spelling. */
    boolean contradicts(PersonName other) {
        return !isLone() && !other.isLone() && compare(other) == Likeness.DIFFERENT && !isMisspelling(other);
    }

    /** Tells whether the names differ in a letter or two. */
    boolean isMisspelling(PersonName other) {
        boolean ending = given.equals(other.given)
                && Math.min(surname.length(), other.surname.length()) > 3
                && Math.abs(surname.length() - other.surname.length()) == 1
                && (surname.startsWith(other.surname) || other.surname.startsWith(surname));
        boolean surnames = surname.equals(other.surname) || ending || Folding.almostSame(surname, other.surname);
        boolean givens =
                Folding.given(given).equals(Folding.given(other.given)) || Folding.almostSame(given, other.given);
        return !isLone()
                && !other.isLone()
                && surnames
                && givens
                && generation.equals(other.generation)
                && agree(middle, other.middle);
    }

    /** One list opens the other, with initials for words. */
    private static boolean agree(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            boolean initial = a.length() == 1 || b.length() == 1;
            if (initial ? a.charAt(0) != b.charAt(0) : !a.equals(b)) {
                return false;
            }
        }
        return true;
    }
}
