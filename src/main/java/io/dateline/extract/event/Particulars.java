package io.dateline.extract.event;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.extract.event.Clauses.Governor;
import java.util.List;
import java.util.Set;

/**
 * Tells a particular happening ("a ferry sank on Tuesday") from a habit, a state or a kind ("ferries often sink", "a sunken ferry",
 * "crashes cost lives"). For the types outside PLOVER, whose words are of everyday use.
 */
final class Particulars {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "another");
    private static final Set<String> GENERAL =
            Set.of("any", "every", "each", "no", "such", "what", "which", "whatever");
    private static final Set<String> HABIT = Set.of(
            "often",
            "usually",
            "always",
            "sometimes",
            "typically",
            "generally",
            "ever",
            "rarely",
            "seldom",
            "frequently",
            "routinely",
            "regularly");
    private static final Set<String> ANYBODY =
            Set.of("you", "one", "anyone", "anybody", "people", "everyone", "everybody");

    /** "is charged with": he has been. */
    private static final Set<String> RESULTS = Set.of(
            "charge",
            "accuse",
            "suspect",
            "arrest",
            "detain",
            "indict",
            "convict",
            "jail",
            "hospitalize",
            "hospitalise");

    private Particulars() {}

    static boolean isParticular(Clauses clauses, FoundTrigger found) {
        IndexedWord word = found.word();
        if (Clauses.isVerb(word)) {
            return isParticularVerb(clauses, word);
        }
        if (Clauses.isNoun(word)) {
            return isParticularNoun(clauses, word, !found.trigger().under().isEmpty());
        }
        return clauses.has(word, "cop") ? isParticularVerb(clauses, word) : isResult(clauses, word);
    }

    /** "Climber dead after a fall", "left a man dead": said of somebody, not of a kind as in "a dead climber". */
    private static boolean isResult(Clauses clauses, IndexedWord adjective) {
        Governor up = clauses.governor(adjective);
        if (up == null) {
            return clauses.has(adjective, "nummod") || (isHeading(clauses) && clauses.has(adjective, "nsubj"));
        }
        return (up.is("amod") && up.word().index() < adjective.index())
                || (up.is("xcomp") && Clauses.isVerb(up.word()) && !isHabit(clauses, up.word()))
                || (up.is("acl", "dep", "ccomp", "parataxis") && isHeading(clauses));
    }

    private static boolean isParticularVerb(Clauses clauses, IndexedWord verb) {
        Governor up = clauses.governor(verb);
        if (up != null && (up.is("amod", "compound") || (up.is("acl") && isOfAny(clauses, up.word())))) {
            return false;
        }
        return !isHabit(clauses, verb);
    }

    /** "every life lost" */
    private static boolean isOfAny(Clauses clauses, IndexedWord noun) {
        return clauses.children(noun, "det").stream().anyMatch(d -> GENERAL.contains(Clauses.lemma(d)));
    }

    private static boolean isHeading(Clauses clauses) {
        List<CoreLabel> tokens = clauses.sentence().tokens();
        return clauses.sentence().headline()
                || !tokens.get(tokens.size() - 1).word().matches("\\p{Punct}+|[”’]");
    }

    /** "A climber dies in a fall": how news begins, or a heading that runs on into the first sentence. */
    private static boolean isLead(Clauses clauses, IndexedWord verb) {
        boolean isOfHeading =
                verb.tag().equals("VBP") && Character.isUpperCase(verb.word().charAt(0)) && verb.index() > 1;
        if (!clauses.isLead() || !(verb.tag().equals("VBZ") || isOfHeading)) {
            return false;
        }
        Governor up = clauses.governor(verb);
        return up == null || up.is("parataxis", "conj", "dep", "appos");
    }

    /** A simple present outside headings, or what anybody or somebody often does. */
    private static boolean isHabit(Clauses clauses, IndexedWord verb) {
        List<IndexedWord> auxiliaries = clauses.children(verb, "aux");
        boolean isCopular = clauses.has(verb, "cop");
        boolean isPresent = isCopular
                ? clauses.children(verb, "cop").stream().allMatch(c -> c.tag().matches("VBP|VBZ"))
                : auxiliaries.isEmpty() && verb.tag().matches("VBP|VBZ");
        boolean isPresentPassive = auxiliaries.size() == 1
                && verb.tag().equals("VBN")
                && Clauses.lemma(auxiliaries.get(0)).equals("be")
                && auxiliaries.get(0).tag().matches("VBP|VBZ");
        boolean isTold = isHeading(clauses) || isLead(clauses, verb);
        if ((isPresent && !isCopular || (isPresentPassive && !RESULTS.contains(Clauses.lemma(verb)))) && !isTold) {
            return true;
        }
        if (clauses.exactly(verb, "nsubj").stream().anyMatch(n -> ANYBODY.contains(Clauses.lemma(n)))) {
            return true;
        }
        return clauses.children(verb, "advmod").stream().anyMatch(a -> HABIT.contains(Clauses.lemma(a)));
    }

    private static boolean isParticularNoun(Clauses clauses, IndexedWord noun, boolean isGoverned) {
        List<IndexedWord> determiners = clauses.children(noun, "det");
        if (isOfAny(clauses, noun)) {
            return false;
        }
        if (isHeading(clauses)
                || noun.tag().startsWith("NNP")
                || clauses.has(noun, "nmod:poss")
                || clauses.has(noun, "nummod")
                || determiners.stream().anyMatch(d -> POINTING.contains(Clauses.lemma(d)))) {
            return true;
        }
        Governor up = clauses.governor(noun);
        if (up == null || clauses.has(noun, "acl")) {
            return true;
        }
        boolean isBare = noun.tag().equals("NN")
                && determiners.isEmpty()
                && !clauses.has(noun, "amod")
                && !clauses.has(noun, "compound");
        // "came under fire", "went on trial"
        return !(isBare && !isGoverned && up.relation().matches("(obl|nmod):(under|on|at|to|for|from|with)"))
                && isUnderPast(clauses, noun);
    }

    /** "no one is guilty of the crash", "charged after a crash": what is named as known has happened, whatever is said of it. */
    static boolean isPresupposed(Clauses clauses, IndexedWord word) {
        Governor up = clauses.governor(word);
        return Clauses.isNoun(word)
                && up != null
                && up.is("obl", "nmod")
                && (up.relation().matches("(obl|nmod):(in|after|during|following|since)") && !isOfAny(clauses, word)
                        || clauses.has(word, "nmod:poss")
                        || clauses.children(word, "det").stream().anyMatch(d -> POINTING.contains(Clauses.lemma(d))));
    }

    /** "an explosion was heard", "police reported explosions": what governs it is told as having happened or going on. */
    private static boolean isUnderPast(Clauses clauses, IndexedWord noun) {
        Governor up = clauses.governor(noun);
        for (int step = 0; up != null && step < 6; step++) {
            IndexedWord above = up.word();
            if (Clauses.isVerb(above) || clauses.has(above, "cop")) {
                if (above.tag().equals("VB") && !clauses.has(above, "aux")) {
                    up = clauses.governor(above);
                    continue;
                }
                boolean isGerund =
                        above.tag().matches("VBG|VBN") && !clauses.has(above, "aux") && !clauses.has(above, "nsubj");
                if (!isGerund) {
                    return !isHabit(clauses, above)
                            && clauses.children(above, "cop").stream()
                                    .noneMatch(c -> c.tag().matches("VBP|VBZ"));
                }
            }
            up = clauses.governor(above);
        }
        return false;
    }
}
