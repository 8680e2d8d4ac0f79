package io.dateline.source.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the content codings of HTTP (RFC 9110, section 8.4.1). */
final class ContentCoding {
    /** What this program asks for. */
    static final String ACCEPTED = "gzip, deflate";

    private ContentCoding() {}

    /**
     * Returns the decoded bytes; one more than {@code limit} where there are more, so that no small body unfolds into
     * a large one.
     *
     * @param codings values of {@code Content-Encoding}, in the order they were applied
     * @throws IOException if a coding is not known or the bytes are broken
     */
    static byte[] decode(byte[] bytes, List<String> codings, long limit) throws IOException {
        byte[] decoded = bytes;
        List<String> names = codings.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            decoded = decode(decoded, names.get(i), limit);
        }
        return decoded;
    }

    private static byte[] decode(byte[] bytes, String coding, long limit) throws IOException {
        int most = (int) Math.min(limit + 1, Integer.MAX_VALUE - 8);
        switch (coding) {
            case "", "identity" -> {
                return bytes;
            }
            case "gzip", "x-gzip" -> {
                try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    return in.readNBytes(most);
                }
            }
            case "deflate" -> {
                // By the standard it is the zlib format; servers that send the bare one are as old as the name.
                boolean zlib =
                        bytes.length > 1 && (bytes[0] & 0x0f) == 8 && ((bytes[0] << 8) + (bytes[1] & 0xff)) % 31 == 0;
                Inflater inflater = new Inflater(!zlib);
                try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes), inflater)) {
                    return in.readNBytes(most);
                } finally {
                    inflater.end();
                }
            }
            default -> throw new IOException("its content coding '%s' is none of %s".formatted(coding, ACCEPTED));
        }
    }
}
