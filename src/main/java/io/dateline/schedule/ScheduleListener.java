package io.dateline.schedule;

import java.time.Instant;

/** Is told what the scheduler does, from its threads. What it throws is logged and otherwise passed over. */
public interface ScheduleListener {
    /** Does nothing. */
    ScheduleListener NONE = new ScheduleListener() {};

    /** A run begins. */
    default void started(ScheduledSource source, Instant startedAt) {}

    /**
     * A run has ended, and the graph says so.
     *
     * @param nextRun when the source is due again
     */
    default void finished(IngestRun run, Instant nextRun) {}

    /** A source was due, and is being read already, here or by another process; it is looked at again at {@code nextTry}. */
    default void postponed(ScheduledSource source, Instant nextTry) {}
}
