/**
 * Sets of facts records in, who is who and which reports are one event out.
 *
 * <p>A pure function of the set of articles and of what persons ruled: it depends neither on order, nor on batches, nor
 * on what the graph holds. Only articles that share something telling are ever compared.
 *
 * <p>May use: {@code model}, {@code ontology}.
 */
@NullMarked
package io.dateline.resolve;

import org.jspecify.annotations.NullMarked;
