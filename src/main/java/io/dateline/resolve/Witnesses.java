package io.dateline.resolve;

import io.dateline.model.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who vouches for what an article says: its outlet, or that of the article that it copies. */
final class Witnesses {
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();

    /** @param copies by article id, the article that it copies */
    Witnesses(List<Sketch> articles, Map<String, String> copies) {
        for (Sketch article : articles) {
            String id = article.articleId();
            originals.put(id, copies.getOrDefault(id, id));
            outlets.put(id, article.source() == null ? "" : Ids.slug(article.source()));
        }
    }

    /** Returns the witness of an article, empty where it is not known. */
    String of(String articleId) {
        return Objects.requireNonNull(outlets.get(original(articleId)));
    }

    /** Tells whether two articles are of two witnesses; two of unknown outlets are, where neither copies the other. */
    boolean areTwo(String one, String other) {
        String witness = of(one);
        return witness.isEmpty() ? !original(one).equals(original(other)) : !witness.equals(of(other));
    }

    private String original(String articleId) {
        return Objects.requireNonNull(originals.get(articleId));
    }
}
