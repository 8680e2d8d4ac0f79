package io.dateline.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An opened document: its beginning, by which the format is told, and all of its bytes, once. */
final class Document {
    private static final int OPENING_BYTES = 16 << 10;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final String origin;
    private final @Nullable String url;
    private final @Nullable String contentType;
    private final BufferedInputStream content;
    private final @Nullable Charset mark;
    private final byte[] opening;

    private Document(
            String origin,
            @Nullable String url,
            @Nullable String contentType,
            BufferedInputStream content,
            @Nullable Charset mark,
            byte[] opening) {
        this.origin = origin;
        this.url = url;
        this.contentType = contentType;
        this.content = content;
        this.mark = mark;
        this.opening = opening;
    }

    static Document open(String origin, @Nullable String url, @Nullable String contentType, InputStream stream)
            throws IOException {
        BufferedInputStream content = new BufferedInputStream(stream, OPENING_BYTES);
        content.mark(OPENING_BYTES);
        byte[] opening = content.readNBytes(OPENING_BYTES);
        content.reset();
        Charset mark = Decoding.byteOrderMark(opening).orElse(null);
        if (mark != null) {
            int length = Decoding.BYTE_ORDER_MARK.getBytes(mark).length;
            content.skipNBytes(length);
            opening = Arrays.copyOfRange(opening, length, opening.length);
        }
        return new Document(origin, url, contentType, content, mark, opening);
    }

    String origin() {
        return origin;
    }

    /** Returns the address it was fetched from. */
    @Nullable String url() {
        return url;
    }

    /** Returns the media type that the server gave, in lower case, without parameters. */
    Optional<String> mediaType() {
        return Optional.ofNullable(contentType)
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the first bytes, without a byte order mark. */
    byte[] openingBytes() {
        return opening.clone();
    }

    /** Returns the beginning as text, roughly: what is not ASCII may be wrong, and the last character cut. */
    String opening() {
        return new String(opening, mark == null ? StandardCharsets.ISO_8859_1 : mark);
    }

    /** Returns the encoding that its byte order mark tells. */
    Optional<Charset> markedCharset() {
        return Optional.ofNullable(mark);
    }

    /** Returns the encoding that the server named, if it is one. */
    Optional<Charset> servedCharset() {
        if (contentType == null) {
            return Optional.empty();
        }
        Matcher parameter = CHARSET.matcher(contentType);
        return parameter.find() ? Decoding.charset(parameter.group(1)) : Optional.empty();
    }

    /** Returns the bytes behind the byte order mark, to be read once. */
    InputStream content() {
        return content;
    }

    /**
     * Reads all bytes behind the byte order mark.
     *
     * @throws RejectedDocument if there are more than {@code limit}
     */
    byte[] readAll(int limit) throws IOException, RejectedDocument {
        byte[] bytes = content.readNBytes(limit);
        if (content.read() >= 0) {
            throw new RejectedDocument(tooLong("document", limit));
        }
        return bytes;
    }

    static String tooLong(String what, int limit) {
        return "larger than %,d bytes, the most that one %s may have; is it one article?".formatted(limit, what);
    }

    /** Returns the same document with its bytes changed to UTF-8. */
    Document inUtf8(int limit) throws IOException, RejectedDocument {
        if (mark == null || mark.equals(StandardCharsets.UTF_8)) {
            return this;
        }
        byte[] utf8 = new String(readAll(limit), mark).getBytes(StandardCharsets.UTF_8);
        return open(origin, url, contentType, new ByteArrayInputStream(utf8));
    }
}
