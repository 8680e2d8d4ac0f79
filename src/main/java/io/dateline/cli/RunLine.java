package io.dateline.cli;

import io.dateline.schedule.IngestRun;
import io.dateline.schedule.RunCounts;
import java.util.Locale;

/** One line that says what a run of a source brought. */
final class RunLine {
    private RunLine() {}

    static String of(IngestRun run) {
        return "%s  %s  %s: %s".formatted(run.startedAt(), run.source(), status(run), brought(run));
    }

    /** Returns what a run brought, in words. */
    static String brought(IngestRun run) {
        if (run.error() != null) {
            return run.error();
        }
        if (run.notModified()) {
            return "nothing new, the feed has not changed";
        }
        RunCounts counts = run.counts();
        StringBuilder words = new StringBuilder("%d ingested, %d known".formatted(counts.ingested(), counts.known()));
        if (counts.nearCopies() > 0) {
            words.append(", %d near copies".formatted(counts.nearCopies()));
        }
        if (counts.rejected() > 0) {
            words.append(", %d rejected".formatted(counts.rejected()));
        }
        if (counts.failed() > 0) {
            words.append(", %d failed".formatted(counts.failed()));
        }
        return words + " of %d listed".formatted(counts.listed());
    }

    static String status(IngestRun run) {
        return run.status().name().toLowerCase(Locale.ROOT);
    }
}
