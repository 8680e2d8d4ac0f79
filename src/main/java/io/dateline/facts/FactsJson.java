package io.dateline.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.dateline.model.ArticleFacts;

/**
 * Writes and reads facts records, one JSON object a line. What is not known is left out; members that this version does
 * not know are passed over. Safe for use by several threads.
 */
public final class FactsJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private FactsJson() {}

    /** Returns the record as one line of JSON, without a line break. */
    public static String write(ArticleFacts facts) {
        try {
            return MAPPER.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the facts of '%s' are no JSON".formatted(facts.article().id()), e);
        }
    }

    /**
     * Returns the record that a line holds.
     *
     * @throws IllegalArgumentException if the line is not a facts record; the message says where it breaks
     */
    public static ArticleFacts read(String line) {
        try {
            return MAPPER.readValue(line, ArticleFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no facts record: " + e.getOriginalMessage(), e);
        }
    }
}
