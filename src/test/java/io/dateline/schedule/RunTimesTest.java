package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTimesTest {
    private static final Instant NOON = Instant.parse("2022-01-21T12:00:00Z");

    @Test
    void countsTheIntervalFromTheStart() {
        assertThat(RunTimes.afterSuccess(Duration.ofMinutes(15), NOON, NOON.plusSeconds(60)))
                .isEqualTo("2022-01-21T12:15:00Z");
    }

    @Test
    void aRunLongerThanTheIntervalIsFollowedAtOnce() {
        assertThat(RunTimes.afterSuccess(Duration.ofMinutes(1), NOON, NOON.plusSeconds(100)))
                .isEqualTo("2022-01-21T12:01:40Z");
    }

    @ParameterizedTest
    @CsvSource({
        "PT15M, 1, PT15M",
        "PT15M, 2, PT30M",
        "PT15M, 3, PT1H",
        "PT15M, 6, PT6H",
        "PT15M, 1000000, PT6H",
        "PT24H, 1, PT24H",
        "PT24H, 5, PT24H",
        "PT1S, 4, PT8S"
    })
    void waitsLongerWithEachFailureUpToABound(Duration every, int failures, Duration wait) {
        assertThat(RunTimes.afterFailure(every, NOON, failures, null)).isEqualTo(NOON.plus(wait));
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        Duration every = Duration.ofMinutes(15);
        assertThat(RunTimes.afterFailure(every, NOON, 1, NOON.plusSeconds(3600)))
                .isEqualTo("2022-01-21T13:00:00Z");
        assertThat(RunTimes.afterFailure(every, NOON, 1, NOON.plusSeconds(5))).isEqualTo("2022-01-21T12:15:00Z");
    }
}
