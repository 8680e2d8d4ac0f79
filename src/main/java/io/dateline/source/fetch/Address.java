package io.dateline.source.fetch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web addresses as they stand in feeds and configuration files, and where they lead. */
public final class Address {
    private static final Pattern NOT_IN_URI = Pattern.compile("[^\\w.~:/?#\\[\\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    private Address() {}

    /**
     * Returns the absolute {@code http} or {@code https} address that a text means, in normal form: no fragment, no default
     * port, host in lower case and ASCII, nothing that a URI cannot hold.
     *
     * @param base what a relative address is resolved against, if it may be one
     * @return null where the text is no such address
     */
    public static @Nullable URI parse(String text, @Nullable URI base) {
        String escaped = NOT_IN_URI.matcher(text.strip()).replaceAll(found -> escape(found.group()));
        try {
            URI uri = new URI(escaped);
            URI absolute = base == null ? uri : base.resolve(uri);
            String scheme = absolute.getScheme();
            if (scheme == null || !scheme.toLowerCase(Locale.ROOT).matches("https?")) {
                return null;
            }
            String normal = new BasicURLNormalizer().filter(absolute.toString());
            URI result = normal == null ? null : new URI(normal);
            return result == null || result.getHost() == null ? null : result;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Returns scheme, host and port: what a robots.txt holds for. */
    static String origin(URI uri) {
        return uri.getScheme().toLowerCase(Locale.ROOT)
                + "://"
                + uri.getHost().toLowerCase(Locale.ROOT)
                + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** Tells whether the host is this machine or on a network of its own. A host that nobody knows is not. */
    static boolean isPrivate(URI uri) {
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (address.isLoopbackAddress()
                        || address.isLinkLocalAddress()
                        || address.isSiteLocalAddress()
                        || address.isAnyLocalAddress()
                        || (address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String escape(String character) {
        if (!character.chars().allMatch(c -> c < 0x80)) {
            return character; // left to the normal form, which knows hosts from paths
        }
        StringBuilder out = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append("%02X".formatted(b & 0xff));
        }
        return out.toString();
    }
}
