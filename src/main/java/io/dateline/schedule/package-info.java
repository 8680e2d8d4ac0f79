/**
 * Scheduled ingestion: which source is due, what it has that is new, and what came of it.
 *
 * <p>A {@link io.dateline.schedule.SourceList} says what to read and how often. A {@link io.dateline.schedule.Scheduler}
 * reads each source when it is due and hands every new document to a {@link io.dateline.schedule.DocumentSink}. What it has
 * to know the next time is in the graph: a {@code Feed} a source, a {@code FeedItem} for each thing that the source lists,
 * an {@code IngestRun} a run. A process that is killed loses at most the item it was working on, and that comes again.
 *
 * <p>May use: {@code model}, {@code source}, {@code graph}.
 */
@NullMarked
package io.dateline.schedule;

import org.jspecify.annotations.NullMarked;
