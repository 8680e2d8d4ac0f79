package io.dateline.source.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3). */
final class RetryAfter {
    /** A server that asks for more is asked again after this all the same. */
    static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** Returns the time before which the server does not want to be asked, if the value names one. */
    static @Nullable Instant parse(@Nullable String value, Instant now) {
        if (value == null) {
            return null;
        }
        String stripped = value.strip();
        Instant time;
        try {
            time = stripped.matches("\\d{1,9}")
                    ? now.plusSeconds(Long.parseLong(stripped))
                    : ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
        Instant latest = now.plus(LONGEST);
        return time.isAfter(latest) ? latest : time;
    }
}
