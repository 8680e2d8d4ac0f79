package io.dateline.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What resolution across articles decided for one article.
 *
 * @param articleId the article
 * @param ids by id inside the record, the global {@link Ids id} of every actor, place, event and statement of it
 * @param nearCopyOf id of the article that it is a near copy of
 * @param witness who vouches for what it says: its outlet, or that of the article that it copies; empty where unknown
 */
public record ArticleResolution(
        String articleId, Map<String, String> ids, @Nullable String nearCopyOf, String witness) {
    public ArticleResolution {
        Objects.requireNonNull(articleId, "articleId");
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Returns a digest that changes when the decisions for this article do. */
    public String digest() {
        return Ids.contentHash(nearCopyOf + "\n" + witness + "\n" + ids);
    }
}
