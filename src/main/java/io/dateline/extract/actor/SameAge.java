package io.dateline.extract.actor;

import io.dateline.model.MentionForm;
import io.dateline.ontology.RoleWord;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins those of one age whom an article tells of: "a 36-year-old man" of its first sentence is "Jo Roe, 36," further
 * down, if nobody else is of that age.
 */
final class SameAge {
    private static final Pattern AGE = Pattern.compile("[1-9]\\d?|1[01]\\d");
    private static final Pattern YEARS_OLD = Pattern.compile("([1-9]\\d?|1[01]\\d)-years?-old");
    private static final Pattern AFTER_AGE = Pattern.compile("[,.;)]|of|from|and");
    private static final Pattern INSIDE_TITLE = Pattern.compile("NN.*|JJ|HYPH");
    private static final Set<String> OTHERS = Set.of("another", "other", "second", "third");
    private static final int LONGEST_TITLE = 4;

    private final NameResolver names;
    private final List<Found> all;

    SameAge(NameResolver names, List<Found> all) {
        this.names = names;
        this.all = all;
    }

    void join() {
        Map<String, Set<Entity>> byAge = new TreeMap<>();
        for (Found f : all) {
            String age = f.entity != null && f.entity.isPerson() ? age(f) : "";
            if (!age.isEmpty() && !isOther(f)) {
                byAge.computeIfAbsent(age, a -> new LinkedHashSet<>()).add(f.entity);
            }
        }
        byAge.values().forEach(this::join);
    }

    private void join(Collection<Entity> ofAge) {
        List<Entity> named = ofAge.stream().filter(e -> e.named).toList();
        List<Entity> described = ofAge.stream().filter(e -> !e.named).toList();
        if (described.isEmpty() || named.size() > 1) {
            return;
        }
        Entity one = named.isEmpty() ? described.get(0) : named.get(0);
        for (Entity other : described) {
            if (other != one && fit(one, other)) {
                take(one, other);
            }
        }
    }

    private boolean fit(Entity one, Entity other) {
        boolean genders = one.gender == null || other.gender == null || one.gender == other.gender;
        boolean countries = one.country == null || other.country == null || one.country.equals(other.country);
        Set<Integer> sentences = all.stream()
                .filter(f -> f.entity == one)
                .map(Found::sentenceIndex)
                .collect(Collectors.toSet());
        boolean beside = all.stream().anyMatch(f -> f.entity == other && sentences.contains(f.sentenceIndex()));
        return genders && countries && !beside && (one.named || isHeading(one) || isKnown(other));
    }

    private boolean isHeading(Entity entity) {
        return all.stream()
                .anyMatch(f -> f.entity == entity && f.sentence.sentence().headline());
    }

    private boolean isKnown(Entity entity) {
        return all.stream().filter(f -> f.entity == entity).findFirst().orElseThrow().definite;
    }

    private void take(Entity one, Entity other) {
        for (Found f : all) {
            if (f.entity != other) {
                continue;
            }
            f.entity = one;
            RoleWord role = f.role;
            if (role != null && role.kind() != RoleWord.Kind.KIN) {
                names.hold(one, role, DescriptionResolver.title(f), f.owner, f.past);
            }
        }
        one.gender = one.gender == null ? other.gender : one.gender;
        one.country = one.country == null ? other.country : one.country;
    }

    private static boolean isOther(Found f) {
        return IntStream.rangeClosed(f.first, f.last).anyMatch(i -> OTHERS.contains(f.sentence.lower(i)));
    }

    /** Returns how old somebody is, as told beside the mention; or "". */
    private static String age(Found f) {
        SentenceView s = f.sentence;
        if (f.form == MentionForm.NOMINAL) {
            return IntStream.rangeClosed(f.first, f.last)
                    .mapToObj(i -> ageAt(s, i))
                    .filter(age -> !age.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        if (f.form != MentionForm.NAME) {
            return "";
        }
        String after = ageAfter(s, f.last + 1);
        for (int i = f.first - 1; after.isEmpty() && i >= Math.max(1, f.first - LONGEST_TITLE); i--) {
            if (s.lower(i).equals("old") || s.lower(i).endsWith("-old")) {
                return ageEndingAt(s, i);
            }
            if (!INSIDE_TITLE.matcher(s.tag(i)).matches()) {
                return "";
            }
        }
        return after;
    }

    /** "Jo Roe, 36, of", "Jo Roe (36)", "Jo Roe, aged 36". */
    private static String ageAfter(SentenceView s, int i) {
        if (i >= s.size()
                || !s.text(i).equals(",")
                        && !s.text(i).equals("(")
                        && !s.text(i).equals("-LRB-")) {
            return "";
        }
        int number = s.lower(i + 1).equals("aged") || s.lower(i + 1).equals("age") ? i + 2 : i + 1;
        boolean alone = number <= s.size()
                && AGE.matcher(s.text(number)).matches()
                && (number == s.size() || AFTER_AGE.matcher(s.text(number + 1)).matches() || number > i + 1);
        return alone ? s.text(number) : "";
    }

    private static String ageEndingAt(SentenceView s, int last) {
        return IntStream.rangeClosed(Math.max(1, last - LONGEST_TITLE), last)
                .mapToObj(i -> ageAt(s, i))
                .filter(age -> !age.isEmpty())
                .collect(Collectors.joining());
    }

    /** Returns the age that a token begins: "36" of "36-year-old". */
    private static String ageAt(SentenceView s, int i) {
        var whole = YEARS_OLD.matcher(s.lower(i));
        if (whole.matches()) {
            return whole.group(1);
        }
        if (!AGE.matcher(s.text(i)).matches()) {
            return "";
        }
        int next = i + 1;
        while (next <= s.size() && (s.text(next).equals("-") || s.lower(next).startsWith("year"))) {
            next++;
        }
        return next > i + 1 && next <= s.size() && s.lower(next).equals("old") ? s.text(i) : "";
    }
}
