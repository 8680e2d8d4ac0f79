package io.dateline.model;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The facts of one article, and the same facts with global ids.
 *
 * @param facts as extracted: ids of actors, places, events and statements hold inside the record
 * @param resolved the same with {@link Ids global ids} in place of those; mentions keep theirs, every mention stays, and
 *     two events with one id are two reports of one event
 * @param identities by global id of an actor, event or statement, why reports with that id are of one; absent where it
 *     stands alone
 * @param countries by ISO 3166-1 alpha-3 code, the English name of every country that an actor or place belongs to
 */
public record ResolvedArticle(
        ArticleFacts facts,
        ArticleFacts resolved,
        Map<String, MergeDecision> identities,
        Map<String, String> countries) {
    public ResolvedArticle {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(resolved, "resolved");
        identities = Collections.unmodifiableMap(new TreeMap<>(identities));
        countries = Collections.unmodifiableMap(new TreeMap<>(countries));
    }
}
