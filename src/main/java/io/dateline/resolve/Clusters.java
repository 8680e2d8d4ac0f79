package io.dateline.resolve;

import io.dateline.model.MergeDecision;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of many things are one.
 *
 * @param ids the global id of each
 * @param decisions by global id, why its members are one; absent where it has one member
 */
record Clusters(Map<Ref, String> ids, Map<String, MergeDecision> decisions) {
    Clusters {
        ids = Collections.unmodifiableMap(ids);
        decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
    }

    /** Returns the global id of a thing. */
    String idOf(String articleId, String id) {
        String global = ids.get(new Ref(articleId, id));
        if (global == null) {
            throw new IllegalArgumentException(
                    "the record of '%s' names '%s' and does not hold it".formatted(articleId, id));
        }
        return global;
    }
}
