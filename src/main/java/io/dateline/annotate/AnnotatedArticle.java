package io.dateline.annotate;

import io.dateline.model.Article;
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
}
