package io.dateline.schedule;

import io.dateline.source.fetch.Validators;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What outlives a process. Each method is one transaction. What goes wrong is a {@link
 * io.dateline.model.DatelineException}. Safe for use by several threads.
 */
interface ScheduleState {
    /**
     * Makes sources known, keeping what is known of them. One whose place or interval has changed is due at once, and its
     * list is asked for afresh.
     *
     * @return when each is due, by id; absent where that is at once
     */
    Map<String, Instant> register(List<ScheduledSource> sources);

    /** Declares the runs of these sources that seem to go on as interrupted. */
    void interrupt(Collection<String> sources);

    /**
     * Begins a run, unless one goes on.
     *
     * @param claim a value that no other attempt to begin a run ever had
     * @param leaseUntil when another process may take it that this one has died
     * @param onlyIfDue whether to begin only if the source is due
     */
    Beginning begin(String source, String claim, Instant startedAt, Instant leaseUntil, boolean onlyIfDue);

    /** Returns what is remembered of items, by key; absent where nothing is. */
    Map<String, Item.Seen> seen(String source, Collection<String> keys);

    /**
     * Remembers an item, and how far the run has come.
     *
     * @param run as it stands
     * @param seenAt now
     * @param leaseUntil when another process may take it that this one has died
     */
    void remember(IngestRun run, Item item, Item.Seen seen, Instant seenAt, Instant leaseUntil);

    /**
     * Ends a run.
     *
     * @param nextRun when the source is due again
     * @param failures consecutive failures
     * @param validators of the list, if it was worked off; absent: those known stay
     */
    void finish(IngestRun run, Instant nextRun, int failures, @Nullable Validators validators);

    /** Forgets items that were remembered before a time and are not listed any more. */
    void forget(String source, Collection<String> listed, Instant before);

    /** Forgets the runs of a source but for the latest. */
    void forgetRuns(String source, int keep);

    /** Returns how sources stand, in their order. */
    List<SourceStatus> status(List<ScheduledSource> sources);

    /**
     * Returns runs, the latest first.
     *
     * @param source null: of all sources
     */
    List<IngestRun> runs(@Nullable String source, int limit);

    /** What came of beginning a run. */
    sealed interface Beginning {
        /**
         * It has begun.
         *
         * @param number of the run
         * @param validators version of the list that was worked off
         * @param failures consecutive failures before this run
         */
        record Begun(long number, Validators validators, int failures) implements Beginning {}

        /** Another run goes on. */
        record Busy() implements Beginning {}

        /** The source was run by another process meanwhile, and is due then. */
        record NotDue(Instant nextRun) implements Beginning {}
    }
}
