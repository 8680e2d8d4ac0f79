package io.dateline.ontology;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file of an event type as it stands, before anything is checked. */
record EventTypeFile(
        @Nullable String code,
        @Nullable String label,
        @Nullable String definition,
        @Nullable Integer quadClass,
        @Nullable Double score,
        @Nullable String cameo,
        @Nullable Map<String, @Nullable Double> modes,
        @Nullable List<String> absorbs,
        @Nullable List<Content> contents,
        @Nullable List<Entry> triggers,
        @Nullable List<JsonNode> examples) {
    record Content(
            @Nullable List<String> types,
            @Nullable List<String> words,
            @Nullable String mode,
            @Nullable String cameo,
            @Nullable List<String> contexts) {}

    record Entry(
            @Nullable String name,
            @Nullable List<String> verbs,
            @Nullable List<String> nouns,
            @Nullable List<String> adjectives,
            @Nullable String frame,
            @Nullable List<String> actor,
            @Nullable List<String> recipient,
            @Nullable String mode,
            @Nullable String cameo,
            @Nullable List<String> contexts,
            @Nullable List<String> subject,
            @Nullable List<String> notSubject,
            @Nullable List<String> object,
            @Nullable List<String> notObject,
            @Nullable List<String> with,
            @Nullable List<String> notWith,
            @Nullable List<String> content,
            @Nullable List<String> under,
            @Nullable List<String> notUnder,
            @Nullable List<String> before,
            @Nullable List<String> needs,
            boolean needsContent,
            boolean commissive,
            boolean negated,
            boolean deontic,
            boolean light,
            boolean targeted,
            boolean suffered,
            boolean intransitive,
            @Nullable String unit) {}
}
