/**
 * Sets of facts records in, who is who and which reports are one event out.
 *

 * does not depend on order, on batches or on what the graph holds, and no two articles are ever compared.
 *
 * <p>May use: {@code model}, {@code ontology}.
 */
@NullMarked
package io.dateline.resolve;

import org.jspecify.annotations.NullMarked;
