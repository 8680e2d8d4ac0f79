package io.dateline.schedule;

import io.dateline.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Counts what comes of a run while it goes on. */
final class Tally {
    private int listed;
    private int ingested;
    private int nearCopies;
    private int known;
    private int rejected;
    private int failed;
    private final List<String> problems = new ArrayList<>();

    void listed(int items) {
        listed = items;
    }

    void add(Outcome outcome) {
        if (outcome instanceof Outcome.Ingested) {
            ingested++;
        } else if (outcome instanceof Outcome.NearCopy) {
            nearCopies++;
        } else if (outcome instanceof Outcome.Known) {
            known++;
        } else if (outcome instanceof Outcome.Rejected r) {
            rejected(r.input() + ": " + r.reason());
        } else if (outcome instanceof Outcome.Failed f) {
            failed("%s: %s (%s)".formatted(f.input(), f.reason(), f.stage()));
        }
    }

    void rejected(String problem) {
        rejected++;
        problem(problem);
    }

    void failed(String problem) {
        failed++;
        problem(problem);
    }

    void problem(String problem) {
        if (problems.size() < IngestRun.MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    RunCounts counts() {
        return new RunCounts(listed, ingested, nearCopies, known, rejected, failed);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}
