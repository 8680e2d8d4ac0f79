package io.dateline.source.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to recognise a version of a resource by; sent back with the next request (RFC 9110, section 13).
 *
 * @param etag its {@code ETag}, quotes included
 * @param lastModified its {@code Last-Modified}, to the letter
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** No version is known. */
    public static final Validators NONE = new Validators(null, null);
}
