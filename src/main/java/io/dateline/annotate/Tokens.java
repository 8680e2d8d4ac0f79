package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;

/** Changes what the tokenizer has made of a text, before anything else reads it. */
final class Tokens {
    private Tokens() {}

    /** Makes one word of a token and all up to another one. */
    static void join(String text, CoreLabel first, CoreLabel last) {
        String word = text.substring(first.beginPosition(), last.endPosition());
        first.setWord(word);
        first.setValue(word);
        first.setOriginalText(word);
        first.setEndPosition(last.endPosition());
        first.setAfter(last.after());
    }

    /** Gives a text other tokens, sentence by sentence. */
    static void replace(Annotation annotation, List<List<CoreLabel>> sentences) {
        String text = annotation.get(CoreAnnotations.TextAnnotation.class);
        List<CoreLabel> all = new ArrayList<>();
        List<CoreMap> whole = new ArrayList<>();
        for (List<CoreLabel> tokens : sentences) {
            whole.add(SentenceCap.sentence(text, tokens, whole.size(), all.size()));
            all.addAll(tokens);
        }
        for (int i = 0; i < all.size(); i++) {
            all.get(i).set(CoreAnnotations.TokenBeginAnnotation.class, i);
            all.get(i).set(CoreAnnotations.TokenEndAnnotation.class, i + 1);
        }
        annotation.set(CoreAnnotations.TokensAnnotation.class, all);
        annotation.set(CoreAnnotations.SentencesAnnotation.class, whole);
    }
}
