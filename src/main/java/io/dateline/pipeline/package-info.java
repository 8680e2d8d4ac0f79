/**
 * The order of the stages, and what came of every input. {@link io.dateline.pipeline.ExtractionPipeline} is the first
 * half (no database), {@link io.dateline.pipeline.IngestPipeline} the whole.
 *
 * <p>May use: every stage, but not {@code query}.
 */
@NullMarked
package io.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
