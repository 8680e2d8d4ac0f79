/**
 * The query library: a class a question, rows as records. {@code Timeline.connect(driver).of("Antony Blinken")}.
 *
 * <p>Each class has its statement in {@code cypher/query}; {@link io.dateline.query.NamedQueries} runs any of those by name,
 * with parameters as people type them. Actors may be named as people name them, or by id.
 *
 * <p>May use: {@code graph}, {@code model}; never sees ingestion.
 */
@NullMarked
package io.dateline.query;

import org.jspecify.annotations.NullMarked;
