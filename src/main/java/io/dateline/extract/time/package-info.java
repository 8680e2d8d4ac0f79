/**
 * When: time expressions, and the time of a word that names an event.
 *
 * <p>May use: {@code annotate}, {@code ontology}, {@code model}, the root of {@code extract}.
 */
@NullMarked
package io.dateline.extract.time;

import org.jspecify.annotations.NullMarked;
