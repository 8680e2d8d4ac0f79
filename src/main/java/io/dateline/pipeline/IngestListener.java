package io.dateline.pipeline;

import io.dateline.model.Outcome;

/** Is told what came of each input, in the order of the input, on the thread that runs the pipeline. */
@FunctionalInterface
public interface IngestListener {
    /** One input is done. */
    void done(Outcome outcome);

    /** All articles are resolved now, which takes a while. */
    default void resolving() {}

    /** An input that was told to be ingested turned out, beside the others, to be a near copy of another article. */
    default void turnedOut(Outcome.NearCopy outcome) {}
}
