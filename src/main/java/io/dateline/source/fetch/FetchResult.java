package io.dateline.source.fetch;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface FetchResult {
    /**
     * The resource.
     *
     * @param uri where it was in the end, after redirects
     * @param content its bytes, with transfer and content encodings undone; not to be changed afterwards
     * @param contentType as the server said, with charset, if it did
     * @param validators to be sent with the next request
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Fetched(URI uri, byte[] content, @Nullable String contentType, Validators validators)
            implements FetchResult {}

    /** The version that was known is still the newest. */
    record NotModified() implements FetchResult {}

    /**
     * The host's robots.txt does not want it, or the address leads where this program does not go.
     *
     * @param forNow whether it may be different later
     */
    record Refused(String reason, boolean forNow) implements FetchResult {}

    /** The resource has more than {@code limit} bytes; it was not read to its end. */
    record TooLarge(String reason, long limit) implements FetchResult {}

    /**
     * It could not be had.
     *
     * @param reason one sentence with the address and what the server said
     * @param lasting whether asking again is useless (not found, forbidden …)
     * @param retryAfter not to be asked for before, where the server said so
     */
    record Failed(String reason, boolean lasting, @Nullable Instant retryAfter) implements FetchResult {}
}
