/**
 * The command line: a class a verb, exit codes, and the wiring of everything in {@link io.dateline.cli.Main}.
 *
 * <p>May use: all packages.
 */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
