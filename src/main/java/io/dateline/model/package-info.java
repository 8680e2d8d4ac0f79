/**
 * The values that travel from stage to stage. Immutable, comparable by content, free of any library.
 *
 * <p>Offsets are UTF-16 code units into {@link io.dateline.model.Article#text()}, half open. The record components carry
 * the field names of the facts record, so that a record is its own JSON shape.
 *
 * <p>May use: nothing but the JDK.
 */
@NullMarked
package io.dateline.model;

import org.jspecify.annotations.NullMarked;
