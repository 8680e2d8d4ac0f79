package io.dateline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Text made from bytes.
 *
 * @param warnings what was done to bytes that did not fit their encoding
 */
record Decoding(String text, List<String> warnings) {
    /** The character that some programs put first to tell how the rest is encoded (Unicode standard, section 23.8). */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Encodings told by their byte order mark; that of UTF-32LE begins with that of UTF-16LE. */
    private static final List<Charset> MARKED = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Western European text in windows-1252 has fewer bytes above ASCII; in any other encoding of old there are more. */
    private static final double MOST_STRAY_BYTES = 0.15;

    private static final double MOST_CONTROL_CHARACTERS = 0.01;

    Decoding {
        warnings = List.copyOf(warnings);
    }

    /** Returns the encoding whose byte order mark comes first. */
    static Optional<Charset> byteOrderMark(byte[] opening) {
        return MARKED.stream()
                .filter(charset -> {
                    byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
                    return Arrays.mismatch(mark, opening) == -1 || Arrays.mismatch(mark, opening) == mark.length;
                })
                .findFirst();
    }

    /** Returns the encoding of a name, if there is one; Latin-1 and ASCII mean windows-1252, as in browsers. */
    static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /**
     * Decodes bytes. What is well-formed UTF-8 is UTF-8, whatever it is said to be: other text hardly ever looks like it.
     *
     * @param declared the encoding that the document, or who served it, names
     * @throws RejectedDocument if the bytes are no text
     */
    static Decoding decode(byte[] bytes, Optional<Charset> declared) throws RejectedDocument {
        Decoding decoding = decodeAs(bytes, declared.orElse(StandardCharsets.UTF_8));
        rejectControlCharacters(decoding.text);
        return decoding;
    }

    private static Decoding decodeAs(byte[] bytes, Charset charset) throws RejectedDocument {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        if (!utf8 && isAscii(bytes) && charset.canEncode()) {
            return new Decoding(new String(bytes, charset), List.of());
        }
        try {
            return new Decoding(
                    strictly(bytes, StandardCharsets.UTF_8),
                    utf8 || !charset.canEncode() ? List.of() : declaredWrongly(charset));
        } catch (CharacterCodingException notUtf8) {
            if (utf8) {
                return decodeMixed(bytes);
            }
        }
        try {
            return new Decoding(strictly(bytes, charset), List.of());
        } catch (CharacterCodingException e) {
            return new Decoding(
                    new String(bytes, charset),
                    List.of("not all of it is %s, as it says: what did not fit is replaced by U+FFFD"
                            .formatted(charset)));
        }
    }

    private static List<String> declaredWrongly(Charset charset) {
        return List.of("declared as %s, but it is UTF-8: read as that".formatted(charset));
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Decodes UTF-8 and takes the bytes in between that are not as windows-1252. */
    private static Decoding decodeMixed(byte[] bytes) throws RejectedDocument {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int first = -1;
        int strays = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (first < 0) {
                first = in.position();
            }
            for (int i = 0; i < result.length(); i++) {
                strays++;
                out.append(westernCharacter(in.get(), in.position() - 1));
            }
        }
        String text = out.flip().toString();
        String where = "byte 0x%02X at offset %d".formatted(bytes[first], first);
        if (strays > MOST_STRAY_BYTES * bytes.length) {
            throw new RejectedDocument(
                    "in an encoding that cannot be told (%s is not UTF-8): save it as UTF-8".formatted(where));
        }
        boolean mixed = text.codePoints().filter(c -> c > 0x7F).count() > strays;
        return new Decoding(
                text,
                List.of(
                        mixed
                                ? "in mixed encodings: %d bytes (the first: %s) are not UTF-8 and were read as windows-1252"
                                        .formatted(strays, where)
                                : "not UTF-8 (%s): read as windows-1252".formatted(where)));
    }

    private static char westernCharacter(byte b, int offset) throws RejectedDocument {
        char c = new String(new byte[] {b}, WINDOWS_1252).charAt(0);
        if (c == '\uFFFD') {
            throw new RejectedDocument(
                    "neither UTF-8 nor windows-1252 (byte 0x%02X at offset %d): save it as UTF-8".formatted(b, offset));
        }
        return c;
    }

    private static void rejectControlCharacters(String text) throws RejectedDocument {
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new RejectedDocument(
                    "binary, or UTF-16 without a byte order mark (a NUL at character %d): if it is text, save it as UTF-8"
                            .formatted(nul));
        }
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85)
                .count();
        if (controls > MOST_CONTROL_CHARACTERS * text.length()) {
            throw new RejectedDocument("binary (%d control characters in %d)".formatted(controls, text.length()));
        }
    }
}
