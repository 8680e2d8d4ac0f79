/**
 * Who did what to whom: event triggers from the ontology files, their parties, modality, time and place.
 *
 * <p>May use: {@code annotate}, {@code ontology}, {@code model}, the other packages of {@code extract}.
 */
@NullMarked
package io.dateline.extract.event;

import org.jspecify.annotations.NullMarked;
