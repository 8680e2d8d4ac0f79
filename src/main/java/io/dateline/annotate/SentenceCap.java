package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences that are too long to be sentences (tables, lists, text without full stops), as the parser's time grows
 * with the square of their length.
 */
final class SentenceCap {
    /** Words in a sentence at most. The longest real one in a million words of news has 180. */
    static final int LONGEST_SENTENCE = 250;

    private static final Set<String> GOOD_ENDS = Set.of(".", ";", ",", ":", "!", "?", "|");

    private SentenceCap() {}

    /** Cuts the over-long sentences of a tokenized text, after punctuation where there is some. */
    static void apply(Annotation annotation) {
        List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (sentences.stream().allMatch(s -> tokens(s).size() <= LONGEST_SENTENCE)) {
            return;
        }
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        List<CoreMap> cut = new ArrayList<>();
        int tokenBegin = 0;
        for (CoreMap sentence : sentences) {
            List<CoreLabel> tokens = tokens(sentence);
            while (!tokens.isEmpty()) {
                int size = cutAfter(tokens);
                cut.add(sentence(text, tokens.subList(0, size), cut.size(), tokenBegin));
                tokenBegin += size;
                tokens = tokens.subList(size, tokens.size());
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, cut);
    }

    private static List<CoreLabel> tokens(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    private static int cutAfter(List<CoreLabel> tokens) {
        if (tokens.size() <= LONGEST_SENTENCE) {
            return tokens.size();
        }
        for (int size = LONGEST_SENTENCE; size > LONGEST_SENTENCE / 2; size--) {
            if (GOOD_ENDS.contains(tokens.get(size - 1).word())) {
                return size;
            }
        }
        return LONGEST_SENTENCE;
    }

    /** Makes a sentence of tokens, which are numbered anew. */
    static CoreMap sentence(String text, List<CoreLabel> tokens, int index, int tokenBegin) {
        int begin = tokens.get(0).beginPosition();
        int end = tokens.get(tokens.size() - 1).endPosition();
        Annotation sentence = new Annotation(text.substring(begin, end));
        sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        sentence.set(CoreAnnotations.TokensAnnotation.class, List.copyOf(tokens));
        sentence.set(CoreAnnotations.TokenBeginAnnotation.class, tokenBegin);
        sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokenBegin + tokens.size());
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        for (int i = 0; i < tokens.size(); i++) {
            tokens.get(i).setIndex(i + 1);
            tokens.get(i).setSentIndex(index);
        }
        return sentence;
    }
}
