/**
 * The facts record as JSON Lines, both ways.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package io.dateline.facts;

import org.jspecify.annotations.NullMarked;
