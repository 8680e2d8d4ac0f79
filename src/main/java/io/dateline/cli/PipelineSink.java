package io.dateline.cli;

import io.dateline.model.Outcome;
import io.dateline.pipeline.IngestPipeline;
import io.dateline.schedule.DocumentSink;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.util.List;

/** Sends what scheduled sources deliver down the main road. */
record PipelineSink(IngestPipeline pipeline) implements DocumentSink {
    @Override
    public List<Outcome> ingest(RawDocument document, ReadOptions options) {
        return pipeline.store(document, options);
    }

    @Override
    public void settle() {
        pipeline.settle();
    }
}
