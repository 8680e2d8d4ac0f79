/**
 * Who and where: mentions, the actors and places they refer to, inside one article.
 *
 * <p>May use: {@code annotate}, {@code ontology}, {@code model}, the root of {@code extract}.
 */
@NullMarked
package io.dateline.extract.actor;

import org.jspecify.annotations.NullMarked;
