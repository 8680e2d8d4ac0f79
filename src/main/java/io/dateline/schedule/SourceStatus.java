package io.dateline.schedule;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source stands.
 *
 * @param lastRun its latest run, absent before the first
 * @param nextRun when it is due, absent before the first run: then it is due at once
 * @param consecutiveFailures how many runs have failed since one succeeded
 * @param lastError why the latest failed run did, until one succeeds
 */
public record SourceStatus(
        ScheduledSource source,
        @Nullable IngestRun lastRun,
        @Nullable Instant nextRun,
        int consecutiveFailures,
        @Nullable String lastError) {
    public SourceStatus {
        Objects.requireNonNull(source, "source");
    }
}
