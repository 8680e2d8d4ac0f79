/**
 * What the world and the field have agreed on: event types, modes, contexts, CAMEO; countries, capitals, demonyms, sectors.
 * All of it is data under {@code src/main/resources/ontology} and {@code src/main/resources/lang/en}.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package io.dateline.ontology;

import org.jspecify.annotations.NullMarked;
