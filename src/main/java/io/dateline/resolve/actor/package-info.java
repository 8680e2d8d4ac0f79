/**
 * The actors of articles in, who is who across them out.
 *
 * <p>Passes, the surest first, over clusters that begin as one actor of one article each: rulings of persons, officeholders
 * by name, full names, organisations, spellings, offices without a name, lone surnames, descriptions inside one story.
 * Whatever pass joins two clusters leaves its reason, and what must stay apart (two countries, two given names, a ruling)
 * stays so for all passes after it.
 *
 * <p>May use: {@code model}, {@code ontology}.
 */
@NullMarked
package io.dateline.resolve.actor;

import org.jspecify.annotations.NullMarked;
