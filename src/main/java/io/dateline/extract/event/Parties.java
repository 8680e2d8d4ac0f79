package io.dateline.extract.event;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.event.Clauses.Governor;
import io.dateline.model.ActorKind;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.WordClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which actors a phrase names: by its own mention, or by whom the people or things in it belong to. */
final class Parties {
    private static final int DEEPEST = 3;

    private final Cast cast;
    private final Set<String> persons;
    private final Set<String> organs;
    private final Set<String> weapons;
    private final Set<String> transparent;
    private final Set<String> seceding;

    Parties(Cast cast, WordClasses classes) {
        this.cast = cast;
        this.persons = classes.of("person");
        this.organs = classes.of("organ");
        this.weapons = classes.of("weapon");
        this.transparent = classes.of("transparent");
        this.seceding = classes.of("seceding");
    }

    /** Returns the last word of the name of an organisation that a word is a part of: "Service" of "the Mediation Service". */
    Optional<Integer> endOfBody(Clauses clauses, IndexedWord word) {
        return cast.mentions(clauses.sentence().index()).stream()
                .filter(m -> m.mention().type() == MentionType.ORGANIZATION
                        && m.mention().form() == MentionForm.NAME
                        && m.tokens().length() > 1
                        && m.tokens().covers(clauses.sentence().index(), word.index()))
                .map(m -> m.tokens().last())
                .max(Comparator.naturalOrder());
    }

    /** Tells whether a phrase is about somebody: it has an actor itself or its head is a word for people. */
    boolean isSomebody(Clauses clauses, IndexedWord head) {
        return !direct(clauses, head).isEmpty()
                || persons.contains(Clauses.lemma(head))
                || (transparent.contains(Clauses.lemma(head))
                        && clauses.behind(head, "of").stream().anyMatch(w -> isSomebody(clauses, w)));
    }

    /** Returns the actors of a phrase, by its head; a country where things happen is one, a city is not. */
    List<Party> of(Clauses clauses, IndexedWord head) {
        return of(clauses, head, 0);
    }

    /** Returns the actors of a phrase that says to whom something is done; any place stands for its country. */
    List<Party> targets(Clauses clauses, IndexedWord head) {
        List<Party> named = of(clauses, head, 0);
        return named.isEmpty() ? direct(clauses, head, true) : named;
    }

    /** Returns the countries of the places in or near which something is: "a camp near the town of B". */
    List<Party> scene(Clauses clauses, IndexedWord head) {
        if (isSeceding(clauses, head)) {
            return List.of();
        }
        for (String relation :
                List.of("nmod:of", "nmod:in", "nmod:near", "nmod:at", "compound", "appos", "nmod:outside")) {
            for (IndexedWord inner : clauses.exactly(head, relation)) {
                List<Party> named = direct(clauses, inner, true);
                if (!named.isEmpty()) {
                    return indirect(named);
                }
            }
        }
        return List.of();
    }

    /** "The breakaway region of A" does not stand for A. */
    boolean isSeceding(Clauses clauses, IndexedWord head) {
        return Stream.of("amod", "compound")
                .flatMap(relation -> clauses.children(head, relation).stream())
                .anyMatch(word -> seceding.contains(Clauses.lemma(word)));
    }

    private List<Party> of(Clauses clauses, IndexedWord head, int depth) {
        if (isPronoun(head) && clauses.has(head, "det:qmod")) {
            List<Party> oneOfThem = clauses.exactly(head, "appos").stream()
                    .filter(w -> persons.contains(Clauses.lemma(w)))
                    .flatMap(w -> direct(clauses, w).stream())
                    .toList();
            if (!oneOfThem.isEmpty()) {
                return oneOfThem; // "one of them, a woman from B"
            }
        }
        List<Party> direct = depth == 0 ? country(clauses, head) : direct(clauses, head);
        if (transparent.contains(Clauses.lemma(head))
                && !clauses.behind(head, "of").isEmpty()
                && !isNamed(clauses, head)) {
            List<Party> inside = all(clauses, clauses.behind(head, "of"), depth + 1);
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        List<Party> holders = holders(clauses, head);
        if (!holders.isEmpty()) {
            return holders;
        }
        List<Party> states = statesOf(clauses, head, direct, depth);
        if (!states.isEmpty()) {
            return states;
        }
        if (!direct.isEmpty()) {
            List<Party> named = withCoordinated(clauses, head, direct);
            return organs.contains(Clauses.lemma(head)) && !isNamed(clauses, head)
                    ? withCountry(clauses, head, named, depth)
                    : named;
        }
        List<Party> partly = Stream.concat(partlyNamed(clauses, head).stream(), namedBeside(clauses, head).stream())
                .toList();
        if (!partly.isEmpty()) {
            return partly;
        }
        if (isPronoun(head)) {
            return depth > DEEPEST ? List.of() : reportingSubject(clauses, head, depth);
        }
        if (depth > DEEPEST) {
            return List.of();
        }
        return owners(clauses, head, depth);
    }

    /** "his brother, A" */
    private List<Party> namedBeside(Clauses clauses, IndexedWord head) {
        return persons.contains(Clauses.lemma(head))
                ? clauses.exactly(head, "appos").stream()
                        .flatMap(w -> direct(clauses, w).stream())
                        .filter(p -> cast.actor(p.actor())
                                .filter(a -> a.kind() == ActorKind.PERSON)
                                .isPresent())
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** "The presidents of B and C, A and D": those who are named, for whom the group and the states stand. */
    private List<Party> holders(Clauses clauses, IndexedWord head) {
        if (!head.tag().equals("NNS") || !persons.contains(Clauses.lemma(head))) {
            return List.of();
        }
        List<IndexedWord> named = new ArrayList<>(clauses.exactly(head, "appos"));
        clauses.exactly(head, "nmod:of").stream()
                .filter(w ->
                        "PERSON".equals(w.ner()) && isBehindComma(clauses, head, w)) // read as one list with B and C
                .forEach(named::add);
        List<Party> holders =
                named.stream().flatMap(w -> direct(clauses, w).stream()).toList();
        boolean arePersons = holders.stream()
                .flatMap(party -> cast.actor(party.actor()).stream())
                .allMatch(actor -> actor.kind() == ActorKind.PERSON);
        return named.size() > 1 && holders.size() == named.size() && arePersons ? holders : List.of();
    }

    private static boolean isBehindComma(Clauses clauses, IndexedWord head, IndexedWord word) {
        return clauses.sentence().tokens().subList(head.index(), word.index() - 1).stream()
                .anyMatch(token -> token.word().equals(","));
    }

    /** "Coach Maurice Cheeks", of which only "Maurice" has been taken for a name. */
    private List<Party> partlyNamed(Clauses clauses, IndexedWord head) {
        return head.tag().equals("NNP")
                ? clauses.exactly(head, "compound").stream()
                        .filter(w -> w.index() == head.index() - 1)
                        .flatMap(w -> direct(clauses, w).stream())
                        .filter(p -> cast.actor(p.actor())
                                .filter(a -> a.kind() == ActorKind.PERSON)
                                .isPresent())
                        .toList()
                : List.of();
    }

    /** "The foreign ministers of A and B", "advisers to the leaders of A, B and C": several states, not one group. */
    private List<Party> statesOf(Clauses clauses, IndexedWord head, List<Party> direct, int depth) {
        boolean isGroup = head.tag().matches("NNP?S")
                && persons.contains(Clauses.lemma(head))
                && direct.stream()
                        .flatMap(p -> cast.actor(p.actor()).stream())
                        .allMatch(a -> a.kind() == ActorKind.GROUP);
        if (!isGroup || depth >= DEEPEST) {
            return List.of();
        }
        for (String preposition : List.of("of", "from", "to")) {
            List<Party> states = all(clauses, clauses.behind(head, preposition), depth + 1);
            if (states.size() > 1
                    && states.stream().allMatch(p -> cast.actor(p.actor())
                            .filter(a -> a.kind() == ActorKind.COUNTRY)
                            .isPresent())) {
                return indirect(states);
            }
        }
        return List.of();
    }

    /** What troops and officials do, their country does: "Aian troops", "its troops", "A, with 100,000 troops". */
    private List<Party> withCountry(Clauses clauses, IndexedWord head, List<Party> named, int depth) {
        List<Party> countries = new ArrayList<>();
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            countries.addAll(all(clauses, clauses.exactly(head, relation), depth + 1));
        }
        countries.removeIf(c -> named.stream().anyMatch(n -> n.actor().equals(c.actor())));
        Governor up = clauses.governor(head);
        if (countries.isEmpty()
                && up != null
                && up.is("nmod:with", "obl:with")
                && !weapons.contains(Clauses.lemma(head))) {
            countries.addAll(
                    Clauses.isVerb(up.word())
                            ? all(clauses, clauses.subjects(up.word()), depth + 1)
                            : direct(clauses, up.word()));
        }
        countries.removeIf(c ->
                cast.actor(c.actor()).filter(a -> a.kind() == ActorKind.COUNTRY).isEmpty());
        List<Party> found = new ArrayList<>(named);
        found.addAll(indirect(countries));
        return List.copyOf(found);
    }

    /** "French and German officials": the mention holds the second adjective only, yet both countries act. */
    private List<Party> withCoordinated(Clauses clauses, IndexedWord head, List<Party> direct) {
        List<IndexedWord> adjectives = clauses.exactly(head, "amod");
        List<Party> found = new ArrayList<>();
        for (IndexedWord adjective : adjectives) {
            if (!clauses.children(adjective, "conj").isEmpty()) {
                found.addAll(direct(clauses, adjective));
            }
        }
        found.removeIf(p -> direct.stream().anyMatch(d -> d.actor().equals(p.actor())));
        if (found.isEmpty()) {
            return direct;
        }
        found.addAll(direct);
        return List.copyOf(found);
    }

    /** "A says it will leave": where nobody else is known to be meant by "it", the speaker is. */
    private List<Party> reportingSubject(Clauses clauses, IndexedWord pronoun, int depth) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        if (!word.matches("it|they|he|she|we|i")) {
            return List.of();
        }
        Governor clause = clauses.governor(pronoun);
        while (clause != null && clause.is("nsubj", "xcomp", "cop", "conj")) {
            clause = clauses.governor(clause.word());
        }
        if (clause == null || !clause.is("ccomp") || !Clauses.isVerb(clause.word())) {
            return List.of();
        }
        List<Party> speaking = all(
                clauses,
                clauses.subjects(clause.word()).stream()
                        .filter(s -> !s.equals(pronoun))
                        .toList(),
                depth + 1);
        return indirect(speaking.stream()
                .filter(p ->
                        cast.actor(p.actor()).filter(a -> canBe(a.kind(), word)).isPresent())
                .toList());
    }

    private static boolean canBe(ActorKind kind, String pronoun) {
        return switch (pronoun) {
            case "it" -> kind == ActorKind.ORGANIZATION || kind == ActorKind.COUNTRY;
            case "he", "she", "i" -> kind == ActorKind.PERSON;
            default -> true;
        };
    }

    /** Returns whose something is: "A's offer", "the Aian offer", "the offer of A". */
    List<Party> owners(Clauses clauses, IndexedWord head) {
        return owners(clauses, head, 0);
    }

    private List<Party> owners(Clauses clauses, IndexedWord head, int depth) {
        if (isSeceding(clauses, head)) {
            return List.of();
        }
        List<Party> found = all(clauses, clauses.exactly(head, "nmod:poss"), depth + 1);
        if (!found.isEmpty()) {
            return indirect(found);
        }
        found = new ArrayList<>();
        for (String relation : List.of("amod", "compound", "appos", "nmod")) {
            for (IndexedWord child : clauses.exactly(head, relation)) {
                if (relation.equals("compound") && child.tag().equals("NNS")) {
                    continue; // "people smuggling", "arms deal"
                }
                List<Party> named = direct(clauses, child);
                found.addAll(
                        named.isEmpty() && relation.equals("compound") ? owners(clauses, child, depth + 1) : named);
            }
        }
        if (!found.isEmpty()) {
            return indirect(found);
        }
        for (String preposition :
                List.of("of", "by", "from", "in", "at", "for", "against", "on", "to", "between", "with")) {
            found = all(clauses, clauses.behind(head, preposition), depth + 1);
            if (!found.isEmpty()) {
                return indirect(found);
            }
        }
        return List.of();
    }

    private List<Party> all(Clauses clauses, List<IndexedWord> heads, int depth) {
        if (depth > DEEPEST) {
            return List.of();
        }
        Map<String, Party> found = new LinkedHashMap<>();
        for (IndexedWord head : heads) {
            of(clauses, head, depth).forEach(p -> found.putIfAbsent(p.actor(), p));
        }
        return List.copyOf(found.values());
    }

    private static List<Party> indirect(List<Party> parties) {
        return parties.stream()
                .map(p -> new Party(p.actor(), p.mention(), false))
                .toList();
    }

    private List<Party> direct(Clauses clauses, IndexedWord head) {
        return direct(clauses, head, false);
    }

    private List<Party> direct(Clauses clauses, IndexedWord head, boolean placesToo) {
        int sentence = clauses.sentence().index();
        Optional<Mention> mention = cast.headedBy(sentence, head.index())
                .or(() -> head.tag().equals("PRP$") ? Optional.empty() : cast.covering(sentence, head.index()))
                .map(LocatedMention::mention);
        if (mention.isEmpty()) {
            return List.of();
        }
        Optional<String> actor = Optional.ofNullable(mention.get().actor())
                .or(() -> placesToo ? cast.countryOf(mention.get()) : Optional.empty());
        return actor.map(id -> List.of(new Party(
                        id, mention.get().id(), mention.get().form() != MentionForm.PRONOUN || isPronoun(head))))
                .orElse(List.of());
    }

    private List<Party> country(Clauses clauses, IndexedWord head) {
        return direct(clauses, head, isCountryAsPlace(clauses, head));
    }

    /** Tells whether a word names a country, as an actor or as a place. */
    boolean isCountry(Clauses clauses, IndexedWord head) {
        return isCountryAsPlace(clauses, head)
                || of(clauses, head).stream().anyMatch(party -> cast.isCountry(party.actor()));
    }

    private boolean isCountryAsPlace(Clauses clauses, IndexedWord head) {
        int sentence = clauses.sentence().index();
        return cast.headedBy(sentence, head.index())
                .or(() -> cast.covering(sentence, head.index()))
                .flatMap(m -> cast.place(m.mention().place()))
                .filter(p -> p.kind() == PlaceKind.COUNTRY)
                .isPresent();
    }

    private boolean isNamed(Clauses clauses, IndexedWord head) {
        return cast.headedBy(clauses.sentence().index(), head.index())
                .filter(m -> m.mention().form() == MentionForm.NAME)
                .isPresent();
    }

    private static boolean isPronoun(IndexedWord word) {
        return word.tag().startsWith("PRP") || Clauses.isRelative(word);
    }
}
