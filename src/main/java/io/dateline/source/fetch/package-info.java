/**
 * Addresses in, bytes out: polite HTTP (robots.txt, conditional requests, bounded time, size and redirects) and what an
 * RSS or Atom feed lists.
 *
 * <p>Nothing of what a distant server does is an exception here; it is a {@link io.dateline.source.fetch.FetchResult}.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package io.dateline.source.fetch;

import org.jspecify.annotations.NullMarked;
