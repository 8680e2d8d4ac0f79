package io.dateline.schedule;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/**
 * How a {@link Scheduler} works.
 *
 * @param clock tells what is due
 * @param ownsGraph whether no other process works with the graph (it is embedded): a run that seems to go on is then known
 *     to have died with an earlier process. Otherwise it is taken for dead after ten minutes without a sign of life
 * @param parallelRuns how many sources are read at the same time
 * @param clockCheck how often the clock is looked at, in real time: the longest that a clock set forward, or a machine that
 *     slept, goes unnoticed
 * @param closeTimeout how long {@link Scheduler#close} waits for runs to reach the end of an item
 * @param listener told what happens
 */
public record SchedulerSettings(
        InstantSource clock,
        boolean ownsGraph,
        int parallelRuns,
        Duration clockCheck,
        Duration closeTimeout,
        ScheduleListener listener) {
    public SchedulerSettings {
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(listener, "listener");
        if (parallelRuns < 1 || clockCheck.toMillis() < 1 || closeTimeout.isNegative()) {
            throw new IllegalArgumentException(
                    "parallelRuns (%d) and clockCheck (%s) must be positive, closeTimeout (%s) not negative"
                            .formatted(parallelRuns, clockCheck, closeTimeout));
        }
    }

    /** Returns the usual settings: two sources at a time, a look at the clock every ten seconds, 30 s to close. */
    public static SchedulerSettings usual(InstantSource clock, boolean ownsGraph, ScheduleListener listener) {
        return new SchedulerSettings(clock, ownsGraph, 2, Duration.ofSeconds(10), Duration.ofSeconds(30), listener);
    }
}
