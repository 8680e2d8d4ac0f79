/**
 * Who said what: direct, indirect and mixed speech with speaker, cue, addressees and topic.
 *
 * <p>May use: {@code annotate}, {@code ontology}, {@code model}, {@code extract.actor}, {@code extract.time}.
 */
@NullMarked
package io.dateline.extract.statement;

import org.jspecify.annotations.NullMarked;
