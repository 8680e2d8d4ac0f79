package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Joins verbs and titles that the tokenizer cuts at their hyphen: of "test-fired a missile" it makes "test", "-" and "fired",
 * and the parser then finds no verb in the sentence.
 */
final class HyphenedWords {
    /** Second parts of verbs, as lemmas, by the first. No participles: of "rebel-held" both parts are wanted. */
    private static final Map<String, Set<String>> PARTS = Map.ofEntries(
            Map.entry("test", Set.of("fire", "launch", "fly")),
            Map.entry("air", Set.of("drop", "lift")),
            Map.entry("fire", Set.of("bomb")),
            Map.entry("petrol", Set.of("bomb")),
            Map.entry("car", Set.of("bomb")),
            Map.entry("carpet", Set.of("bomb")),
            Map.entry("dive", Set.of("bomb")),
            Map.entry("tear", Set.of("gas")),
            Map.entry("force", Set.of("feed")),
            Map.entry("strip", Set.of("search")),
            Map.entry("water", Set.of("board")),
            Map.entry("pistol", Set.of("whip")),
            Map.entry("court", Set.of("martial")),
            Map.entry("cross", Set.of("examine")),
            Map.entry("double", Set.of("cross")),
            Map.entry("black", Set.of("list")),
            Map.entry("short", Set.of("list")),
            Map.entry("fast", Set.of("track")),
            Map.entry("green", Set.of("light")),
            Map.entry("rubber", Set.of("stamp")),
            Map.entry("hand", Set.of("deliver", "pick")),
            Map.entry("kick", Set.of("start")),
            Map.entry("jump", Set.of("start")),
            Map.entry("stage", Set.of("manage")),
            Map.entry("fine", Set.of("tune", "tun")),
            Map.entry("second", Set.of("guess")));

    /** Offices whose second part the parser takes for an adjective or a verb of what follows. */
    private static final Map<String, Set<String>> TITLES = Map.of(
            "general",
            Set.of("secretary", "director", "governor", "inspector", "consul", "auditor", "solicitor", "attorney"),
            "elect",
            Set.of("president", "minister", "chancellor", "governor", "mayor", "premier"),
            "designate",
            Set.of("president", "minister", "chancellor", "ambassador", "premier"));

    private HyphenedWords() {}

    /** Joins them in a tokenized text. */
    static void apply(Annotation annotation) {
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        boolean isChanged = false;
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<CoreLabel> joined = joined(text, tokens);
            isChanged |= joined.size() < tokens.size();
            sentences.add(joined);
        }
        if (isChanged) {
            Tokens.replace(annotation, sentences);
        }
    }

    private static List<CoreLabel> joined(String text, List<CoreLabel> tokens) {
        List<CoreLabel> joined = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel token = tokens.get(i);
            if (i + 2 < tokens.size() && isWord(token, tokens.get(i + 1), tokens.get(i + 2))) {
                Tokens.join(text, token, tokens.get(i + 2));
                i += 2;
            }
            joined.add(token);
        }
        return joined;
    }

    private static boolean isWord(CoreLabel first, CoreLabel hyphen, CoreLabel second) {
        return hyphen.word().equals("-")
                && first.endPosition() == hyphen.beginPosition()
                && hyphen.endPosition() == second.beginPosition()
                && (isVerb(lower(first), lower(second)) || isTitle(lower(first), lower(second)));
    }

    private static String lower(CoreLabel token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static boolean isVerb(String first, String second) {
        return PARTS.getOrDefault(first, Set.of()).stream().anyMatch(lemma -> isForm(second, lemma));
    }

    private static boolean isTitle(String first, String second) {
        return TITLES.getOrDefault(second, Set.of()).contains(first);
    }

    /** Tells whether a word is a regular form of a verb, or one of the irregular ones of those above. */
    private static boolean isForm(String word, String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        char last = lemma.charAt(lemma.length() - 1);
        return word.matches("%s(?:e?s|ed|ing)?|%s(?:e?s|ed|ing)|%s%c(?:ed|ing|es)|fed|flew|lit"
                .formatted(lemma, stem, lemma, last));
    }
}
