package io.dateline.ontology;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a demand, promise, threat or refusal is about, and the mode and code that follow.
 *
 * @param types event types, one of which the complement must name; empty: any
 * @param words words of which the complement must hold one; empty: any
 */
public record ContentRule(
        Set<String> types,
        Set<String> words,
        @Nullable String mode,
        @Nullable String cameo,
        List<String> contexts) {
    public ContentRule {
        contexts = List.copyOf(contexts);
    }
}
