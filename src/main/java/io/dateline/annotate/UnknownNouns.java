package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends the tags of nouns that are younger than what the tagger has learned from: it takes every "drone" for a verb, and then
 * "hit" of "a drone hit a depot" for no verb.
 */
final class UnknownNouns {
    private static final Set<String> NOUNS = Set.of("drone");

    private UnknownNouns() {}

    /** Mends the tags of a tagged text. */
    static void apply(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            for (int i = 0; i < tokens.size(); i++) {
                CoreLabel noun = tokens.get(i);
                if (NOUNS.contains(noun.word().toLowerCase(Locale.ROOT))
                        && noun.tag().startsWith("VB")
                        && (i == 0 || !tokens.get(i - 1).tag().matches("TO|MD|PRP"))) {
                    noun.setTag("NN");
                    mendVerb(tokens, i + 1);
                }
            }
        }
    }

    /** "a drone hit a depot": a participle with an object, behind its subject, is the verb. */
    private static void mendVerb(List<CoreLabel> tokens, int at) {
        if (at + 1 < tokens.size()
                && tokens.get(at).tag().equals("VBN")
                && tokens.get(at + 1).tag().matches("DT|PRP\\$|CD|NNPS?|NNS|PRP")) {
            tokens.get(at).setTag("VBD");
        }
    }
}
