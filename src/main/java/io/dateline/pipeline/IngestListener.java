package io.dateline.pipeline;

import io.dateline.model.Outcome;

/** Is told what came of each input, in the order of the input, on the thread that runs the pipeline. */
@FunctionalInterface
public interface IngestListener {
    /** One input is done. */
    void done(Outcome outcome);
}
