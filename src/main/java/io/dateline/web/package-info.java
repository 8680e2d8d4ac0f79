/**
 * The timeline page and its JSON over HTTP, for the machine's own user: {@link io.dateline.web.TimelinePage}. The page itself
 * is in the resource folder {@code web}; it needs nothing from elsewhere.
 *
 * <p>May use: {@code query}, {@code graph}, {@code model}.
 */
@NullMarked
package io.dateline.web;

import org.jspecify.annotations.NullMarked;
