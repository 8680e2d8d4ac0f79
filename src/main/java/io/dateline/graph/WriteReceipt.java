package io.dateline.graph;

import java.util.List;

/**
 * What writing came to.
 *
 * @param articles one entry an article, in the order of writing
 */
public record WriteReceipt(List<Written> articles) {
    public WriteReceipt {
        articles = List.copyOf(articles);
    }

    /**
     * What writing one article came to.
     *
     * @param status what the graph held before; {@link ArticleStatus#KNOWN} ones were left alone
     * @param nodesCreated nodes that are new in the graph
     * @param relationshipsCreated relationships that are new in the graph
     * @param nodesDeleted nodes that are gone
     */
    public record Written(
            String articleId, ArticleStatus status, int nodesCreated, int relationshipsCreated, int nodesDeleted) {}

    /** Returns how many articles the graph held so before. */
    public long count(ArticleStatus status) {
        return articles.stream().filter(article -> article.status() == status).count();
    }
}
