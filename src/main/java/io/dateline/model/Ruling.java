package io.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about actors or events, against or beyond the rules. It holds on to places in articles and not to
 * ids, which may change when articles come and go; a ruling whose places are all gone has no effect until they come back.
 *
 * @param id identifier: {@code ruling-} and 16 hex digits over its content
 * @param sequence in which order rulings were made; of two that contradict each other the later one holds
 * @param left the places that the ruling is about
 * @param right for {@link Kind#MERGE} and {@link Kind#PIN} the places of the other side; for {@link Kind#SPLIT} those
 *     that the left ones are to be kept apart from; empty for {@link Kind#RENAME}
 * @param name the new name, for {@link Kind#RENAME}
 * @param note what the person said about it
 */
public record Ruling(
        String id,
        long sequence,
        Layer layer,
        Kind kind,
        List<Anchor> left,
        List<Anchor> right,
        @Nullable String name,
        @Nullable String note) {
    /** What is ruled about. */
    public enum Layer {
        ACTOR,
        EVENT
    }

    /** What is ruled. */
    public enum Kind {
        /** The left and the right are one. */
        MERGE,
        /** The left ones are one, and none of them is one with any of the right. */
        SPLIT,
        /** The left ones are what the right ones are, whatever the rules say, and nothing else. */
        PIN,
        /** The left ones are called {@link Ruling#name()}. */
        RENAME
    }

    /**
     * A mention of an actor, or the trigger of an event, or the words of a statement.
     *
     * @param articleId the article
     * @param begin first UTF-16 code unit
     */
    public record Anchor(String articleId, int begin) implements Comparable<Anchor> {
        public Anchor {
            Objects.requireNonNull(articleId, "articleId");
        }

        @Override
        public int compareTo(Anchor other) {
            int byArticle = articleId.compareTo(other.articleId);
            return byArticle != 0 ? byArticle : Integer.compare(begin, other.begin);
        }
    }

    public Ruling {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(kind, "kind");
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
