package io.dateline.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to get.
 *
 * @param uri its address
 * @param validators the version that is known already
 * @param namedBy the address of the document that named this one, absent where a user did: what a public document names
 *     must be public too, so that no feed can make this program read its own network
 * @param timeout time for the whole exchange, each redirect counted afresh; absent: the fetcher's own
 */
public record FetchRequest(
        URI uri,
        Validators validators,
        @Nullable URI namedBy,
        @Nullable Duration timeout) {
    public FetchRequest {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(validators, "validators");
        if (timeout != null && (timeout.isZero() || timeout.isNegative())) {
            throw new IllegalArgumentException("timeout (%s) must be positive".formatted(timeout));
        }
    }

    /** Returns a request for an address that a user gave. */
    public static FetchRequest of(URI uri) {
        return new FetchRequest(uri, Validators.NONE, null, null);
    }
}
