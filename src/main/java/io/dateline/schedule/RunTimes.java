package io.dateline.schedule;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a source is due again. After success: an interval after the start of the run, or at once if it took longer. After
 * failures: the interval doubled for each failure after the first, up to six hours, and never before a server wants it.
 */
final class RunTimes {
    private static final Duration LONGEST_BACK_OFF = Duration.ofHours(6);

    private RunTimes() {}

    static Instant afterSuccess(Duration every, Instant startedAt, Instant finishedAt) {
        Instant due = startedAt.plus(every);
        return due.isBefore(finishedAt) ? finishedAt : due;
    }

    /**
     * Returns when to try again.
     *
     * @param failures consecutive failures, this one included
     */
    static Instant afterFailure(Duration every, Instant finishedAt, int failures, @Nullable Instant retryAfter) {
        Duration longest = every.compareTo(LONGEST_BACK_OFF) > 0 ? every : LONGEST_BACK_OFF;
        Duration wait = every;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        Instant due = finishedAt.plus(wait.compareTo(longest) < 0 ? wait : longest);
        return retryAfter != null && retryAfter.isAfter(due) ? retryAfter : due;
    }
}
