/**
 * The project's own gold set: short articles in which every fact is marked ({@code src/test/resources/gold}), and the
 * comparison of extracted facts with them.
 */
@NullMarked
package io.dateline.gold;

import org.jspecify.annotations.NullMarked;
