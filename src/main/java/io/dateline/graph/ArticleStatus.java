package io.dateline.graph;

/** What the graph holds of an article, seen from one that is about to be written. */
public enum ArticleStatus {
    /** Nothing. */
    NEW,
    /** The same text of the same day. */
    KNOWN,
    /** Another text or day under the same id, or under the same address where the articles came without id. */
    CHANGED
}
