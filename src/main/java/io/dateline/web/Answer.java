package io.dateline.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What a request gets.
 *
 * @param status status code of HTTP
 * @param type media type
 * @param lasting whether it stays the same as long as the program runs
 * @param body content; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // goes straight to the socket
record Answer(int status, String type, boolean lasting, byte[] body) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static Answer json(Object value) {
        return json(200, value);
    }

    static Answer error(int status, String message) {
        return json(status, Map.of("error", message));
    }

    private static Answer json(int status, Object value) {
        try {
            return new Answer(status, "application/json", false, MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("%s is no JSON".formatted(value.getClass()), e);
        }
    }

    /** Returns a file of the page. */
    static Answer file(String name, String type) {
        try (InputStream in = Answer.class.getResourceAsStream("/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource web/%s is missing".formatted(name));
            }
            return new Answer(200, type, true, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
