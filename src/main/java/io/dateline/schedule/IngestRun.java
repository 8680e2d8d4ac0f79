package io.dateline.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reading of one source.
 *
 * @param source id of the source
 * @param number 1 for the first run of its source, 2 for the next …
 * @param finishedAt absent while it goes on, and where the program was killed
 * @param notModified whether the feed said that it had not changed
 * @param error why it failed: one sentence
 * @param problems what was wrong with single items, one sentence each, the first 20
 */
public record IngestRun(
        String source,
        long number,
        Instant startedAt,
        @Nullable Instant finishedAt,
        RunStatus status,
        RunCounts counts,
        boolean notModified,
        @Nullable String error,
        List<String> problems) {
    /** How many problems are kept. */
    static final int MAX_PROBLEMS = 20;

    public IngestRun {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(counts, "counts");
        problems = List.copyOf(problems);
    }

    /** Returns its identifier: source and number. */
    public String id() {
        return source + "#" + number;
    }
}
