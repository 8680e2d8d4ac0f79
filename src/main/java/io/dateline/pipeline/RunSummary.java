package io.dateline.pipeline;

import io.dateline.model.Outcome;

/** How many inputs came to what. */
public record RunSummary(int ingested, int known, int nearCopies, int rejected, int failed) {
    /** Before the first input. */
    public static final RunSummary EMPTY = new RunSummary(0, 0, 0, 0, 0);

    /** Returns the counts with one more outcome. */
    public RunSummary plus(Outcome outcome) {
        if (outcome instanceof Outcome.Ingested) {
            return new RunSummary(ingested + 1, known, nearCopies, rejected, failed);
        }
        if (outcome instanceof Outcome.Known) {
            return new RunSummary(ingested, known + 1, nearCopies, rejected, failed);
        }
        if (outcome instanceof Outcome.NearCopy) {
            return new RunSummary(ingested, known, nearCopies + 1, rejected, failed);
        }
        if (outcome instanceof Outcome.Rejected) {
            return new RunSummary(ingested, known, nearCopies, rejected + 1, failed);
        }
        return new RunSummary(ingested, known, nearCopies, rejected, failed + 1);
    }

    /** Returns the counts where one of those ingested turned out to be a near copy. */
    RunSummary withNearCopy() {
        return new RunSummary(ingested - 1, known, nearCopies + 1, rejected, failed);
    }

    /** Returns the number of inputs. */
    public int total() {
        return ingested + known + nearCopies + rejected + failed;
    }

    /** Tells whether some inputs gave nothing. */
    public boolean hasTrouble() {
        return rejected + failed > 0;
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder("%d ingested, %d known".formatted(ingested, known));
        if (nearCopies > 0) {
            words.append(", %d near copies".formatted(nearCopies));
        }
        if (rejected > 0) {
            words.append(", %d rejected".formatted(rejected));
        }
        if (failed > 0) {
            words.append(", %d failed".formatted(failed));
        }
        return words.toString();
    }
}
