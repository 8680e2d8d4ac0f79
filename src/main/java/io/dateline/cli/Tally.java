package io.dateline.cli;

import io.dateline.model.Outcome;
import io.dateline.pipeline.RunSummary;

/** Counts outcomes as they come. Not safe for use by several threads. */
final class Tally {
    private RunSummary summary = RunSummary.EMPTY;

    void count(Outcome outcome) {
        summary = summary.plus(outcome);
    }

    RunSummary summary() {
        return summary;
    }
}
