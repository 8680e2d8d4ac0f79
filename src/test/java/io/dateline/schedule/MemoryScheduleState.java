package io.dateline.schedule;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.schedule.Item.Seen;
import io.dateline.source.fetch.Validators;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** State for tests without a database; what holds for it is in {@link ScheduleStateContract}. */
final class MemoryScheduleState implements ScheduleState {
    private static final class Row {
        ScheduledSource source;
        Validators validators = Validators.NONE;

        @Nullable Instant nextRun;

        @Nullable Instant runningUntil;

        @Nullable String run;

        long runs;
        int failures;

        @Nullable String error;

        final Map<String, Seen> seen = new HashMap<>();
        final Map<String, Instant> seenAt = new HashMap<>();

        Row(ScheduledSource source) {
            this.source = source;
        }
    }

    /** Whether it is out of order. */
    volatile boolean down;

    private final Map<String, Row> rows = new TreeMap<>();
    private final Map<String, IngestRun> runs = new TreeMap<>();

    @Override
    public synchronized Map<String, Instant> register(List<ScheduledSource> sources) {
        Map<String, Instant> due = new HashMap<>();
        for (ScheduledSource source : sources) {
            Row row = rows.computeIfAbsent(source.id(), id -> new Row(source));
            boolean moved = !row.source.location().equals(source.location());
            if (moved) {
                row.validators = Validators.NONE;
                row.failures = 0;
            }
            if (moved || !row.source.every().equals(source.every())) {
                row.nextRun = null;
            }
            row.source = source;
            if (row.nextRun != null) {
                due.put(source.id(), row.nextRun);
            }
        }
        return due;
    }

    @Override
    public synchronized void interrupt(Collection<String> sources) {
        for (String id : sources) {
            Row row = rows.get(id);
            if (row != null && row.runningUntil != null) {
                declareDead(row);
                row.runningUntil = null;
            }
        }
    }

    private Row row(String source) {
        return Objects.requireNonNull(rows.get(source), source);
    }

    private void declareDead(Row row) {
        runs.computeIfPresent(
                String.valueOf(row.run),
                (id, run) -> run.status() != RunStatus.RUNNING
                        ? run
                        : new IngestRun(
                                run.source(),
                                run.number(),
                                run.startedAt(),
                                null,
                                RunStatus.INTERRUPTED,
                                run.counts(),
                                run.notModified(),
                                run.error(),
                                run.problems()));
    }

    @Override
    public synchronized Beginning begin(
            String source, String claim, Instant startedAt, Instant leaseUntil, boolean onlyIfDue) {
        if (down) {
            throw new DatelineException(Category.GRAPH, "no Neo4j answers");
        }
        Row row = row(source);
        IngestRun run = new IngestRun(
                source, row.runs + 1, startedAt, null, RunStatus.RUNNING, RunCounts.NONE, false, null, List.of());
        if (row.runningUntil != null && row.runningUntil.isAfter(startedAt)) {
            return new Beginning.Busy();
        }
        if (onlyIfDue && row.nextRun != null && row.nextRun.isAfter(startedAt)) {
            return new Beginning.NotDue(row.nextRun);
        }
        declareDead(row);
        runs.put(run.id(), run);
        row.run = run.id();
        row.runs++;
        row.runningUntil = leaseUntil;
        return new Beginning.Begun(row.runs, row.validators, row.failures);
    }

    @Override
    public synchronized Map<String, Seen> seen(String source, Collection<String> keys) {
        Map<String, Seen> seen = new HashMap<>(row(source).seen);
        seen.keySet().retainAll(keys);
        return seen;
    }

    @Override
    public synchronized void remember(IngestRun run, Item item, Seen seen, Instant seenAt, Instant leaseUntil) {
        Row row = row(run.source());
        row.seen.put(item.key(), seen);
        row.seenAt.put(item.key(), seenAt);
        runs.put(run.id(), run);
        if (run.id().equals(row.run)) {
            row.runningUntil = leaseUntil;
        }
    }

    @Override
    public synchronized void finish(IngestRun run, Instant nextRun, int failures, @Nullable Validators validators) {
        runs.put(run.id(), run);
        Row row = row(run.source());
        if (run.id().equals(row.run)) {
            row.runningUntil = null;
            row.nextRun = nextRun;
            row.failures = failures;
            row.error = run.status() == RunStatus.SUCCEEDED ? null : run.error() == null ? row.error : run.error();
            row.validators = validators == null ? row.validators : validators;
        }
    }

    @Override
    public synchronized void forget(String source, Collection<String> listed, Instant before) {
        Row row = row(source);
        row.seen
                .keySet()
                .removeIf(key -> !listed.contains(key)
                        && Objects.requireNonNull(row.seenAt.get(key)).isBefore(before));
    }

    @Override
    public synchronized void forgetRuns(String source, int keep) {
        runs(source, Integer.MAX_VALUE).stream().skip(keep).forEach(run -> runs.remove(run.id()));
    }

    @Override
    public synchronized List<SourceStatus> status(List<ScheduledSource> sources) {
        List<SourceStatus> all = new ArrayList<>();
        for (ScheduledSource source : sources) {
            Row row = rows.get(source.id());
            all.add(
                    row == null
                            ? new SourceStatus(source, null, null, 0, null)
                            : new SourceStatus(
                                    source, runs.get(String.valueOf(row.run)), row.nextRun, row.failures, row.error));
        }
        return all;
    }

    @Override
    public synchronized List<IngestRun> runs(@Nullable String source, int limit) {
        return runs.values().stream()
                .filter(run -> source == null || run.source().equals(source))
                .sorted(Comparator.comparing(IngestRun::startedAt).reversed().thenComparing(IngestRun::source))
                .limit(limit)
                .toList();
    }
}
