package io.dateline.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    @ParameterizedTest
    @CsvSource({
        "90, 2022-01-21T12:01:30Z",
        "'Fri, 21 Jan 2022 13:00:00 GMT', 2022-01-21T13:00:00Z",
        "999999999, 2022-01-22T12:00:00Z",
        "soon,",
        "-5,",
        ","
    })
    void readsSecondsAndDatesUpToADay(String value, Instant expected) {
        assertThat(RetryAfter.parse(value, Instant.parse("2022-01-21T12:00:00Z")))
                .isEqualTo(expected);
    }
}
