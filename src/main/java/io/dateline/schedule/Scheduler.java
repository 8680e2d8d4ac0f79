package io.dateline.schedule;

import com.coreoz.wisp.Job;
import com.coreoz.wisp.SchedulerConfig;
import com.coreoz.wisp.schedule.Schedules;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.schedule.ScheduledSource.FolderSource;
import io.dateline.schedule.SourceRunner.Result;
import io.dateline.source.fetch.Fetcher;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every source when it is due. Runs of one source never overlap, whoever starts them and in whatever process. Safe for
 * use by several threads; to be closed at the end.
 *
 * <p>The timing is Wisp's, which takes the time from an injected clock, needs no database of its own and never runs a job
 * twice at once. When a source is due, and that nobody else is reading it, is decided here and noted in the graph.
 */
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    /** Wait before the graph is asked again when it did not answer. */
    private static final Duration GRAPH_PATIENCE = Duration.ofMinutes(1);

    private final SourceList sources;
    private final ScheduleState state;
    private final SchedulerSettings settings;
    private final Map<String, SourceRunner> runners = new LinkedHashMap<>();
    private final Map<String, Instant> due = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private com.coreoz.wisp.@Nullable Scheduler wisp;

    /**
     * Builds a scheduler over a graph whose schema is up to date. Nothing runs before {@link #start} or {@link #runNow}.
     *
     * @param driver not closed by this
     */
    public Scheduler(
            Driver driver, SourceList sources, Fetcher fetcher, DocumentSink sink, SchedulerSettings settings) {
        this(new GraphScheduleState(driver), sources, fetcher, sink, settings);
    }

    Scheduler(ScheduleState state, SourceList sources, Fetcher fetcher, DocumentSink sink, SchedulerSettings settings) {
        this.sources = sources;
        this.state = state;
        this.settings = settings;
        for (ScheduledSource source : sources.sources()) {
            SourceReader reader = source instanceof FeedSource feed
                    ? new FeedSourceReader(feed, fetcher)
                    : new FolderSourceReader((FolderSource) source, settings.clock());
            runners.put(source.id(), new SourceRunner(source, reader, state, sink, settings.clock(), () -> stopping));
        }
    }

    /**
     * Begins to run sources as they become due: at once those that are due by the graph or are new to it.
     *
     * @throws DatelineException if the graph does not answer
     * @throws IllegalStateException if it has been started
     */
    public synchronized void start() {
        if (wisp != null) {
            throw new IllegalStateException("started already");
        }
        if (settings.ownsGraph()) {
            state.interrupt(runners.keySet());
        }
        due.putAll(state.register(sources.sources()));
        com.coreoz.wisp.Scheduler timer = new com.coreoz.wisp.Scheduler(SchedulerConfig.builder()
                .maxThreads(settings.parallelRuns() + 1)
                .timeProvider(settings.clock()::millis)
                .threadFactory(() -> task -> {
                    Thread thread = new Thread(task, "schedule");
                    thread.setDaemon(true);
                    return thread;
                })
                .build());
        wisp = timer;
        // Wakes the timer, which otherwise sleeps until the next job by the clock as it was when it went to sleep.
        timer.schedule("clock check", () -> {}, Schedules.fixedDelaySchedule(settings.clockCheck()));
        for (ScheduledSource source : sources.sources()) {
            timer.schedule(
                    "source " + source.id(),
                    () -> runDue(source),
                    (now, count, last) -> Math.max(
                            now, due.getOrDefault(source.id(), Instant.EPOCH).toEpochMilli()));
        }
    }

    /**
     * Runs a source now, due or not, in this thread.
     *
     * @return what came of it; empty if another run of it is going on
     * @throws DatelineException if there is no such source, or the graph does not answer
     */
    public Optional<IngestRun> runNow(String id) {
        ScheduledSource source = sources.sources().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new DatelineException(
                        Category.CONFIGURATION,
                        "There is no source '%s'; there are %s".formatted(id, runners.keySet())));
        if (wisp == null) {
            state.register(sources.sources());
        }
        return run(source, false) instanceof Result.Ended ended ? Optional.of(ended.run()) : Optional.empty();
    }

    private void runDue(ScheduledSource source) {
        try {
            if (!stopping && run(source, true) instanceof Result.NotNow notNow) {
                tell(() -> settings.listener().postponed(source, notNow.next()));
            }
        } catch (RuntimeException e) {
            Instant next = settings.clock().instant().plus(GRAPH_PATIENCE);
            due.put(source.id(), next);
            LOG.error("{}: cannot be run, next try {}: {}", source.id(), next, e.getMessage());
            LOG.debug("{}: cannot be run", source.id(), e);
            tell(() -> settings.listener().postponed(source, next));
        } catch (Error e) { // the timer goes on after it, and must not try again at once
            due.put(source.id(), settings.clock().instant().plus(GRAPH_PATIENCE));
            throw e;
        }
    }

    private Result run(ScheduledSource source, boolean onlyIfDue) {
        SourceRunner runner = runners.get(source.id());
        if (runner == null) {
            throw new IllegalArgumentException("no source of this scheduler: " + source);
        }
        Result result = runner.run(onlyIfDue, new Guarded());
        due.put(source.id(), result.next());
        if (result instanceof Result.Ended ended) {
            tell(() -> settings.listener().finished(ended.run(), ended.next()));
        }
        return result;
    }

    /**
     * Ends what goes on: no run begins any more, and those that go on end with the item they are at. Waits for that as long
     * as the settings say, then interrupts them; their rest comes with the next run.
     */
    @Override
    public void close() {
        com.coreoz.wisp.Scheduler timer;
        synchronized (this) {
            stopping = true;
            timer = wisp;
        }
        if (timer == null) {
            return;
        }
        await(timer, settings.closeTimeout());
        boolean interrupted = false;
        for (Job job : timer.jobStatus()) {
            Thread thread = job.threadRunningJob();
            if (thread != null) {
                thread.interrupt();
                interrupted = true;
            }
        }
        if (interrupted) {
            await(timer, Duration.ofSeconds(5));
        }
    }

    private static void await(com.coreoz.wisp.Scheduler timer, Duration limit) {
        try {
            timer.gracefullyShutdown(limit);
        } catch (Exception e) { // an InterruptedException, which its signature hides
            LOG.debug("closing was cut short", e);
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Runnable message) {
        try {
            message.run();
        } catch (RuntimeException e) {
            LOG.warn("a listener broke", e);
        }
    }

    private final class Guarded implements ScheduleListener {
        @Override
        public void started(ScheduledSource source, Instant startedAt) {
            tell(() -> settings.listener().started(source, startedAt));
        }
    }
}
