/**
 * Annotated article in, facts out. {@link io.dateline.extract.FactExtractor} shows the order; a package each for who, when,
 * who said it and what happened.
 *
 * <p>May use: {@code annotate}, {@code ontology}, {@code model}.
 */
@NullMarked
package io.dateline.extract;

import org.jspecify.annotations.NullMarked;
