package io.dateline.source.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Waits between two requests to one host. */
@FunctionalInterface
public interface Pause {
    /**
     * Returns when the time has come; at once if it has.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void until(Instant time) throws InterruptedException;

    /** Returns a pause that sleeps by a clock. */
    static Pause sleeping(InstantSource clock) {
        return time -> {
            Duration left = Duration.between(clock.instant(), time);
            if (!left.isNegative() && !left.isZero()) {
                Thread.sleep(left.toMillis() + 1);
            }
        };
    }
}
