package io.dateline.schedule;

import io.dateline.model.DatelineException;
import io.dateline.model.Outcome;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.util.List;

/** Where documents go: reads the articles of one and brings their facts into the graph. Must be safe for use by several threads. */
public interface DocumentSink {
    /**
     * Takes a document and returns what came of each of its articles. When it returns, the facts of what it
     * reports are kept.
     *
     * @throws DatelineException if it cannot go on at all, with this document or any other: the run then ends, and the
     *     document comes again
     */
    List<Outcome> ingest(RawDocument document, ReadOptions options);

    /**
     * Brings into the graph what was taken: called at the end of a run.
     *
     * @throws DatelineException if that is not possible; it may be tried again
     */
    void settle();
}
