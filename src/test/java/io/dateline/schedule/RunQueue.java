package io.dateline.schedule;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lets a test wait for what the scheduler does. */
final class RunQueue implements ScheduleListener {
    private final BlockingQueue<IngestRun> finished = new LinkedBlockingQueue<>();
    private final BlockingQueue<Instant> postponed = new LinkedBlockingQueue<>();

    @Override
    public void finished(IngestRun run, Instant nextRun) {
        finished.add(run);
    }

    @Override
    public void postponed(ScheduledSource source, Instant nextTry) {
        postponed.add(nextTry);
    }

    /** Waits for the next run to end. */
    IngestRun next() throws InterruptedException {
        return Objects.requireNonNull(finished.poll(60, TimeUnit.SECONDS), "no run has ended");
    }

    /** Waits for a run to be postponed. */
    Instant nextPostponed() throws InterruptedException {
        return Objects.requireNonNull(postponed.poll(60, TimeUnit.SECONDS), "no run was postponed");
    }
}
