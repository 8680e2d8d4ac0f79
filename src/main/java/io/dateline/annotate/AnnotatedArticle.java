package io.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import io.dateline.model.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with its linguistic annotation. To be read only: the CoreNLP objects inside are mutable, but nobody changes
 * them, so that stages may share it between threads.
 *
 * @param sentences in the order of the text
 */
public record AnnotatedArticle(Article article, List<AnnotatedSentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }

    /**
     * Returns the article with what CoreNLP found in its text.
     *
     * @param annotation tokens, sentences, entity mentions and dependencies of exactly {@code article.text()}
     */
    public static AnnotatedArticle of(Article article, Annotation annotation) {
        Layout layout = Layout.of(article);
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            int begin = tokens.get(0).beginPosition();
            int end = tokens.get(tokens.size() - 1).endPosition();
            SemanticGraph graph =
                    sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
            List<CoreMap> entities = sentence.get(CoreAnnotations.MentionsAnnotation.class);
            sentences.add(new AnnotatedSentence(
                    sentences.size(),
                    layout.paragraphAt(begin),
                    begin,
                    end,
                    layout.isHeading(begin),
                    tokens,
                    graph == null ? new SemanticGraph() : TrailingSpeaker.mend(LostSubject.mend(graph)),
                    entities == null ? List.of() : entities));
        }
        return new AnnotatedArticle(article, sentences);
    }
}
