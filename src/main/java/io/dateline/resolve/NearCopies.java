package io.dateline.resolve;

import java.util.List;
import java.util.Map;

/** Which articles are copies of others, with small edits. */
final class NearCopies {
    private NearCopies() {}

    /** Returns, by the id of an article, the id of the one that it is a near copy of. */
    static Map<String, String> find(List<Sketch> articles) {
        return Map.of();
    }
}
