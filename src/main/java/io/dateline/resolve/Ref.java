package io.dateline.resolve;

/**
 * An actor, event or statement of one article.
 *
 * @param id inside the article's record
 */
record Ref(String articleId, String id) implements Comparable<Ref> {
    @Override
    public int compareTo(Ref other) {
        int byArticle = articleId.compareTo(other.articleId);
        return byArticle != 0 ? byArticle : id.compareTo(other.id);
    }
}
