package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    @ParameterizedTest
    @CsvSource({
        "90s, PT1M30S",
        "15m, PT15M",
        "1h30m, PT1H30M",
        "1h 30m, PT1H30M",
        "2d, PT48H",
        "PT15M, PT15M",
        "0s, PT0S"
    })
    void readsWhatPeopleWrite(String text, Duration expected) {
        assertThat(DurationText.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "15", "15 minutes", "m", "-5m", "1m1h", "9999999s", "1.5h"})
    void refusesTheRest(String text) {
        assertThat(DurationText.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"90s", "15m", "1h30m", "2d", "0s", "1d1s"})
    void writesWhatItReads(String text) {
        Duration duration = DurationText.parse(text).orElseThrow();
        assertThat(DurationText.parse(DurationText.format(duration))).contains(duration);
    }
}
