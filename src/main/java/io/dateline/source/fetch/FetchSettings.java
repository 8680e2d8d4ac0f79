package io.dateline.source.fetch;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Fetcher} behaves.
 *
 * @param userAgent sent with every request; the part before the first slash is the name that robots.txt knows us by
 * @param connectTimeout time to open a connection
 * @param responseTimeout time until the head of a response is there
 * @param totalTimeout time for a whole exchange, its body included
 * @param maxBytes largest resource, in bytes, before and after decompression
 * @param maxRedirects how many redirects are followed
 * @param courtesyDelay time between two requests to one public host whose robots.txt names no crawl delay
 */
public record FetchSettings(
        String userAgent,
        Duration connectTimeout,
        Duration responseTimeout,
        Duration totalTimeout,
        long maxBytes,
        int maxRedirects,
        Duration courtesyDelay) {
    public FetchSettings {
        Objects.requireNonNull(userAgent, "userAgent");
        requirePositive("connectTimeout", connectTimeout);
        requirePositive("responseTimeout", responseTimeout);
        requirePositive("totalTimeout", totalTimeout);
        if (userAgent.isBlank() || maxBytes < 1 || maxRedirects < 0 || courtesyDelay.isNegative()) {
            throw new IllegalArgumentException(
                    "userAgent '%s' is blank, or maxBytes %d < 1, maxRedirects %d < 0 or courtesyDelay %s is negative"
                            .formatted(userAgent, maxBytes, maxRedirects, courtesyDelay));
        }
    }

    /**
     * Returns the usual settings: 10 s to connect, 20 s to respond, 60 s in all, 10 MiB, 5 redirects, a second between two
     * requests to one host.
     *
     * @param version version of this program
     * @param contact address of a page or mailbox where who runs this program can be reached
     */
    public static FetchSettings usual(String version, @Nullable String contact) {
        return new FetchSettings(
                "Dateline/" + version + (contact == null ? "" : " (+" + contact + ")"),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofSeconds(60),
                10L << 20,
                5,
                Duration.ofSeconds(1));
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("%s (%s) must be positive".formatted(name, value));
        }
    }
}
