package io.dateline.extract.actor;

import io.dateline.ontology.GazetteerEntry;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens that may be a name. */
record Span(int first, int last, String type, @Nullable GazetteerEntry entry) {
    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    boolean overlaps(Span other) {
        return first <= other.last && other.first <= last;
    }

    int length() {
        return last - first + 1;
    }
}
