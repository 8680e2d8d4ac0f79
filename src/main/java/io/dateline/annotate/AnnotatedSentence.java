package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;

/**
 * One sentence.
 *
 * @param index position in the article, from 0
 * @param paragraph position of its paragraph in the article, from 0
 * @param begin first UTF-16 code unit
 * @param end one past the last one
 * @param headline whether it is a heading rather than running text
 * @param tokens its words; {@code beginPosition} and {@code endPosition} are offsets into the article's text, and a
 *     token's {@code index()} counts from 1 inside the sentence
 * @param graph enhanced++ Universal Dependencies; empty where the parser gave none
 * @param entities the entity mentions of the recogniser, times included
 */
public record AnnotatedSentence(
        int index,
        int paragraph,
        int begin,
        int end,
        boolean headline,
        List<CoreLabel> tokens,
        SemanticGraph graph,
        List<CoreMap> entities) {
    public AnnotatedSentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
    }

    /** Returns the token with the given index, which counts from 1 as in the dependency graph. */
    public CoreLabel token(int index) {
        return tokens.get(index - 1);
    }
}
