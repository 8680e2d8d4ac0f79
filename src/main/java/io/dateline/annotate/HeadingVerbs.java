package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;

/**
 * Finds the verbs of headings that the tagger takes for nouns: "Ferry sinks", "Two die as quake rocks island". A clause of a
 * heading that lacks a verb gets the first word for one that could be it and agrees with the noun before it.
 */
final class HeadingVerbs {
    private static final Set<String> CLAUSE_OPENERS =
            Set.of(",", ";", ":", "-", "--", "–", "—", "as", "while", "and", "but");
    private static final Set<String> PLURAL_ATTRIBUTES = Set.of(
            "sports",
            "arms",
            "sales",
            "rights",
            "drugs",
            "jobs",
            "earnings",
            "savings",
            "games",
            "weapons",
            "systems",
            "goods",
            "talks",
            "benefits");

    private static final Set<String> PARTICIPLES = Set.of("hurt", "shot", "hit", "held", "cut", "lost");

    private static final double OFTEN_A_VERB = 0.25;
    private static final double SELDOM_A_VERB = 0.03;

    private final WordCase usual;

    HeadingVerbs(WordCase usual) {
        this.usual = usual;
    }

    /** Mends the tags of the headings of a tagged text. */
    void apply(Annotation annotation, Layout layout) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            if (!layout.isHeading(tokens.get(0).beginPosition())) {
                return;
            }
            int begin = 0;
            for (int end = 1; end <= tokens.size(); end++) {
                if (end == tokens.size()
                        || CLAUSE_OPENERS.contains(tokens.get(end).word())) {
                    mend(tokens.subList(begin, end));
                    begin = end + 1;
                    end++;
                }
            }
        }
    }

    private void mend(List<CoreLabel> clause) {
        if (clause.stream().anyMatch(t -> t.tag().matches("VB[DNPZ]?|MD"))) {
            for (int i = 1; i < clause.size(); i++) {
                if (clause.get(i).tag().equals("VB") && clause.get(i - 1).tag().matches("NNP?S")) {
                    clause.get(i).setTag("VBP");
                }
            }
            return;
        }
        for (int i = 1; i < clause.size(); i++) {
            String tag = verbTag(clause, i);
            if (!tag.isEmpty()) {
                clause.get(i).setTag(tag);
                return;
            }
        }
    }

    /** Returns the tag of the verb that a word may be, or nothing. */
    private String verbTag(List<CoreLabel> clause, int i) {
        CoreLabel token = clause.get(i);
        CoreLabel subject = clause.get(i - 1);
        if (!token.word().matches("\\p{Ll}{3,}(?<!ing)") || !usual.isConjugated(token.word())) {
            return "";
        }
        String next = tag(clause, i + 1);
        boolean isInfinitive = i > 1
                && subject.word().equalsIgnoreCase("to")
                && clause.get(i - 2).tag().startsWith("NN");
        if (isInfinitive && token.tag().equals("NN") && next.matches("NN.*|JJ|DT|CD|PRP\\$")) {
            subject.setTag("TO"); // "Clerk to host gala"
            return "VB";
        }
        double share = usual.verbShare(token.word());
        if (token.tag().equals("NNS")) {
            // no plural but these stands before another noun
            boolean hasObject = next.matches("NN.*|JJ|DT|CD|PRP\\$") && !PLURAL_ATTRIBUTES.contains(token.word());
            if (!subject.tag().matches("NNP?|VBG") || !(share >= OFTEN_A_VERB || hasObject)) {
                return "";
            }
            if (subject.tag().equals("VBG")) {
                subject.setTag("NN"); // "Stabbing leaves two dead"
            }
            return "VBZ";
        }
        if (!token.tag().equals("NN") || share < SELDOM_A_VERB) {
            return "";
        }
        if (subject.tag().equals("CD") && PARTICIPLES.contains(token.word())) {
            return "VBN";
        }
        boolean isPolice = subject.word().equalsIgnoreCase("police");
        boolean hasObject = next.matches("NNPS?|DT|CD|PRP\\$")
                || (next.equals("NN") && tag(clause, i + 2).startsWith("NNP"))
                || (isPolice && next.matches("NNS?|JJ"));
        boolean isSubject =
                subject.tag().matches("NNP?S|CD") || isPolice || subject.word().matches("\\p{Lu}\\p{Ll}+s");
        return isSubject && (share >= OFTEN_A_VERB || hasObject) ? "VBP" : "";
    }

    private static String tag(List<CoreLabel> clause, int i) {
        return i < clause.size() ? clause.get(i).tag() : "";
    }
}
