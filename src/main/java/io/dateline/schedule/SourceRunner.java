package io.dateline.schedule;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Outcome;
import io.dateline.schedule.Item.Delivery;
import io.dateline.schedule.Item.Seen;
import io.dateline.schedule.ScheduleState.Beginning;
import io.dateline.source.fetch.Validators;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one source once: lists it, hands on what is new, remembers each item as soon as the graph has it. */
final class SourceRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SourceRunner.class);

    /** An item that fails is tried in this many runs. */
    static final int ATTEMPTS = 4;
    /** A run that shows no sign of life for so long has died with its process. */
    static final Duration LEASE = Duration.ofMinutes(10);
    /** A source that is being read elsewhere is looked at again after this. */
    private static final Duration BUSY_PATIENCE = Duration.ofMinutes(1);
    /** Items are remembered as long as they are listed, and for this time at least. */
    private static final Duration MEMORY = Duration.ofDays(30);

    private static final int RUNS_KEPT = 1000;

    private final ScheduledSource source;
    private final SourceReader reader;
    private final ScheduleState state;
    private final DocumentSink sink;
    private final InstantSource clock;
    private final BooleanSupplier stopping;

    SourceRunner(
            ScheduledSource source,
            SourceReader reader,
            ScheduleState state,
            DocumentSink sink,
            InstantSource clock,
            BooleanSupplier stopping) {
        this.source = source;
        this.reader = reader;
        this.state = state;
        this.sink = sink;
        this.clock = clock;
        this.stopping = stopping;
    }

    /** What came of trying to run. */
    sealed interface Result {
        /** Returns when the source is to be looked at again. */
        Instant next();

        record Ended(IngestRun run, Instant next) implements Result {}

        record NotNow(Instant next) implements Result {}
    }

    /**
     * Runs the source, unless that is going on elsewhere.
     *
     * @throws DatelineException if the graph cannot say or note how the source stands
     */
    Result run(boolean onlyIfDue, ScheduleListener listener) {
        Instant startedAt = clock.instant();
        Beginning beginning =
                state.begin(source.id(), UUID.randomUUID().toString(), startedAt, startedAt.plus(LEASE), onlyIfDue);
        if (beginning instanceof Beginning.NotDue notDue) {
            return new Result.NotNow(notDue.nextRun());
        }
        if (beginning instanceof Beginning.Busy) {
            Duration wait = source.every().compareTo(BUSY_PATIENCE) < 0 ? source.every() : BUSY_PATIENCE;
            return new Result.NotNow(startedAt.plus(wait));
        }
        listener.started(source, startedAt);
        return new Attempt(startedAt, (Beginning.Begun) beginning).run();
    }

    private final class Attempt {
        private final Instant startedAt;
        private final Beginning.Begun before;
        private final Tally tally = new Tally();
        private boolean notModified;

        Attempt(Instant startedAt, Beginning.Begun before) {
            this.startedAt = startedAt;
            this.before = before;
        }

        Result run() {
            try {
                Listing listing = reader.list(before.validators());
                if (listing instanceof Listing.Unreadable unreadable) {
                    return failed(unreadable.reason(), unreadable.retryAfter());
                }
                if (listing instanceof Listing.NotModified) {
                    notModified = true;
                    return succeeded(null);
                }
                return workOff((Listing.Items) listing);
            } catch (InterruptedException e) {
                return interrupted();
            } catch (DatelineException e) {
                LOG.error("{}: {}", source.id(), e.getMessage());
                return failed(String.valueOf(e.getMessage()), null);
            } catch (RuntimeException e) {
                LOG.error("{}: a run broke", source.id(), e);
                return failed("the run broke: " + e, null);
            }
        }

        private Result workOff(Listing.Items listing) throws InterruptedException {
            tally.listed(listing.items().size());
            listing.problems().forEach(tally::problem);
            List<String> keys = listing.items().stream().map(Item::key).toList();
            Map<String, Seen> seen = state.seen(source.id(), keys);
            List<Item> fresh = new ArrayList<>();
            for (Item item : listing.items()) {
                Seen earlier = seen.get(item.key());
                if (earlier == null || !earlier.done() || !item.isVersion(earlier)) {
                    fresh.add(item);
                }
            }
            boolean complete = fresh.size() <= source.maxItems();
            for (Item item : fresh.subList(0, Math.min(fresh.size(), source.maxItems()))) {
                if (stopping.getAsBoolean()) {
                    settle();
                    return interrupted();
                }
                Seen now = take(item, seen.get(item.key()));
                complete &= now.done();
                Instant time = clock.instant();
                state.remember(snapshot(RunStatus.RUNNING, null, null), item, now, time, time.plus(LEASE));
            }
            settle();
            Result result = succeeded(complete ? listing.validators() : Validators.NONE);
            if (!fresh.isEmpty()) {
                state.forget(source.id(), keys, clock.instant().minus(MEMORY));
            }
            return result;
        }

        private void settle() {
            if (tally.counts().ingested() > 0) {
                sink.settle();
            }
        }

        private Seen take(Item item, @Nullable Seen earlier) throws InterruptedException {
            int attempts = earlier == null || earlier.done() || !item.isVersion(earlier) ? 0 : earlier.attempts();
            boolean lastAttempt = attempts + 1 >= ATTEMPTS;
            Delivery delivery = item.deliver(earlier, lastAttempt);
            if (delivery instanceof Delivery.Later later) {
                tally.failed(later.reason());
                return new Seen(later.version(), lastAttempt, attempts + 1);
            }
            if (delivery instanceof Delivery.Never never) {
                tally.rejected(never.reason());
            } else if (delivery instanceof Delivery.Document document) {
                List<Outcome> outcomes = ingest(item, document);
                outcomes.forEach(tally::add);
                if (outcomes.stream().anyMatch(Outcome.Failed.class::isInstance)) {
                    return new Seen(document.version(), lastAttempt, attempts + 1);
                }
            }
            return new Seen(delivery.version(), true, 0);
        }

        private List<Outcome> ingest(Item item, Delivery.Document delivered) {
            try {
                List<Outcome> outcomes = sink.ingest(delivered.document(), delivered.options());
                if (delivered.instead() == null || !outcomes.stream().allMatch(Outcome.Rejected.class::isInstance)) {
                    return outcomes;
                }
                List<Outcome> instead = sink.ingest(delivered.instead(), delivered.options());
                return instead.stream().allMatch(Outcome.Rejected.class::isInstance) ? outcomes : instead;
            } catch (DatelineException e) {
                if (e.category() == Category.INPUT) {
                    return List.of(new Outcome.Rejected(item.name(), String.valueOf(e.getMessage())));
                }
                throw e;
            } catch (RuntimeException | StackOverflowError e) {
                // A fault of ours that one document brings out must not keep the others from being read.
                LOG.error("{}: {} broke a stage", source.id(), item.name(), e);
                return List.of(new Outcome.Failed(item.name(), "ingest", e.toString()));
            }
        }

        private Result succeeded(@Nullable Validators validators) {
            IngestRun run = snapshot(RunStatus.SUCCEEDED, clock.instant(), null);
            Instant next = RunTimes.afterSuccess(source.every(), startedAt, clock.instant());
            state.finish(run, next, 0, validators);
            state.forgetRuns(source.id(), RUNS_KEPT);
            RunCounts counts = run.counts();
            LOG.info(
                    "{}: {}{} listed, {} ingested, {} near copies, {} known, {} rejected, {} failed; next run {}",
                    source.id(),
                    notModified ? "not modified, " : "",
                    counts.listed(),
                    counts.ingested(),
                    counts.nearCopies(),
                    counts.known(),
                    counts.rejected(),
                    counts.failed(),
                    next);
            run.problems().forEach(problem -> LOG.warn("{}: {}", source.id(), problem));
            return new Result.Ended(run, next);
        }

        private Result failed(String reason, @Nullable Instant retryAfter) {
            int failures = before.failures() + 1;
            Instant next = RunTimes.afterFailure(source.every(), clock.instant(), failures, retryAfter);
            IngestRun run = snapshot(RunStatus.FAILED, clock.instant(), reason);
            state.finish(run, next, failures, null);
            LOG.warn("{}: failed {} times in a row, next try {}: {}", source.id(), failures, next, reason);
            return new Result.Ended(run, next);
        }

        private Result interrupted() {
            Instant now = clock.instant();
            IngestRun run = snapshot(RunStatus.INTERRUPTED, now, null);
            state.finish(run, now, before.failures(), null);
            LOG.info("{}: interrupted, the rest comes with the next run", source.id());
            return new Result.Ended(run, now);
        }

        private IngestRun snapshot(RunStatus status, @Nullable Instant finishedAt, @Nullable String error) {
            return new IngestRun(
                    source.id(),
                    before.number(),
                    startedAt,
                    finishedAt,
                    status,
                    tally.counts(),
                    notModified,
                    error,
                    tally.problems());
        }
    }
}
