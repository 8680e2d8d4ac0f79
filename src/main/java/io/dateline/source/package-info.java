/**
 * Bytes in, articles out: plain text, HTML, Article JSON Lines; formats are told by content.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package io.dateline.source;

import org.jspecify.annotations.NullMarked;
