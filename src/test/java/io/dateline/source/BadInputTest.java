package io.dateline.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class BadInputTest {
    private static final String TEXT = "The ministers met in the café of the hotel on Thursday and talked for hours.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<Arguments> rejected() {
        return Stream.of(
                arguments("empty", new byte[0], "empty"),
                arguments("only white space", bytes(" \r\n\t\n"), "no text"),
                arguments("only a byte order mark", bytes("\uFEFF"), "empty"),
                arguments(
                        "only metadata",
                        bytes("Date: 2021-12-09\nBy Mia Roth\n"),
                        "no text below the lines of metadata"),
                arguments("no letter", bytes("12 + 34 = 46\n* * *\n"), "a text without a letter"),
                arguments("PDF", bytes("%PDF-1.7\n1 0 obj"), "a PDF file, not text: extract the text first"),
                arguments(
                        "PNG",
                        latin1("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"),
                        "a PNG image, not text: extract the text first"),
                arguments(
                        "ZIP",
                        latin1("PK\u0003\u0004\u0014\0\u0006\0"),
                        "a ZIP archive (or a Word or OpenDocument file), not text: unpack or export it first"),
                arguments("gzip", latin1("\u001F\u008B\b\0\0"), "a gzip file, not text: unpack it first"),
                arguments(
                        "RTF",
                        bytes("{\\rtf1\\ansi The ministers met.}"),
                        "an RTF document, not text: extract the text first"),
                arguments(
                        "NUL in a text",
                        bytes(TEXT + "\0"),
                        "binary, or UTF-16 without a byte order mark (a NUL at character 76): if it is text, save it as UTF-8"),
                arguments(
                        "UTF-16 without a mark",
                        TEXT.getBytes(UTF_16LE),
                        "binary, or UTF-16 without a byte order mark (a NUL at character 1): if it is text, save it as UTF-8"),
                arguments(
                        "control characters",
                        bytes("a\u0001b\u0002c\u0003d\u0004"),
                        "binary (4 control characters in 8)"),
                arguments(
                        "Cyrillic of old",
                        "Министры встретились в пятницу".getBytes(Charset.forName("windows-1251")),
                        "in an encoding that cannot be told (byte 0xCC at offset 0 is not UTF-8): save it as UTF-8"),
                arguments(
                        "no character of windows-1252",
                        latin1(TEXT + "\u0081"),
                        "neither UTF-8 nor windows-1252 (byte 0x81 at offset 76): save it as UTF-8"),
                arguments(
                        "RSS",
                        bytes("<?xml version=\"1.0\"?>\n<!-- news -->\n<rss version=\"2.0\"><channel/></rss>"),
                        "an RSS feed: add it as a feed"),
                arguments(
                        "Atom",
                        bytes("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>"),
                        "an Atom feed: add it as a feed"),
                arguments(
                        "NITF",
                        bytes("<?xml version=\"1.0\"?><nitf><body/></nitf>"),
                        "a NITF document, which is not read yet: give plain text, HTML or JSON Lines"),
                arguments(
                        "NewsML-G2",
                        bytes("<?xml version='1.0'?>\n<newsItem guid='a'></newsItem>"),
                        "a NewsML document, which is not read yet: give plain text, HTML or JSON Lines"),
                arguments(
                        "other XML",
                        bytes("<?xml version='1.0'?>\n<inventory/>"),
                        "an XML document of a kind that is not known"),
                arguments(
                        "WARC",
                        bytes("WARC/1.0\r\nWARC-Type: warcinfo\r\n"),
                        "a WARC web archive, which is not read yet: give the pages in it"),
                arguments(
                        "HTML without a body",
                        bytes("<html><head><title>Talks</title></head></html>"),
                        "a page without an article (no paragraph of running text outside of menus and links)"),
                arguments(
                        "HTML that is a program",
                        bytes(
                                "<!doctype html><div id=root></div><script>start()</script><noscript>You need to enable JavaScript to run this.</noscript>"),
                        "a page without an article (no paragraph of running text outside of menus and links)"),
                arguments("JSON without a text", bytes("{\"id\": \"a\"}"), "no member 'text'"),
                arguments("JSON with an empty text", bytes("{\"text\": \" \"}"), "no text"),
                arguments(
                        "JSON cut off",
                        bytes("{\"text\": \"The minist"),
                        "no JSON at column 21: Unexpected end-of-input: was expecting closing quote for a string value"),
                arguments(
                        "half a character",
                        bytes("{\"text\": \"The ministers \\ud83d met\"}"),
                        "no valid text: U+D83D at character 14"),
                arguments(
                        "a NUL in JSON",
                        bytes("{\"text\": \"The ministers\\u0000\"}"),
                        "no valid text: U+0000 at character 13"),
                arguments(
                        "a broken array",
                        bytes("[{\"id\": \"a\"} {]"),
                        "no JSON at column 14: Unexpected character ('{' (code 123)): was expecting comma to separate Array entries; what follows was not read"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void rejected(String name, byte[] content, String reason) {
        List<ReadResult> results = Read.all(new RawDocument.Bytes("in", content, null, null));
        assertThat(results).last().isInstanceOfSatisfying(ReadResult.Rejected.class, rejected -> {
            assertThat(rejected.input()).startsWith("in");
            assertThat(rejected.reason()).isEqualTo(reason);
        });
        assertThat(results).noneMatch(ReadResult.Read.class::isInstance);
    }

    static Stream<Arguments> readWithWarning() {
        return Stream.of(
                arguments(
                        "windows-1252",
                        latin1(TEXT),
                        null,
                        TEXT,
                        "not UTF-8 (byte 0xE9 at offset 28): read as windows-1252"),
                arguments(
                        "mixed encodings",
                        concatenated(bytes("A naïve plan, they said. "), latin1(TEXT)),
                        null,
                        "A naïve plan, they said. " + TEXT,
                        "in mixed encodings: 1 bytes (the first: byte 0xE9 at offset 54) are not UTF-8 and were read as windows-1252"),
                arguments(
                        "declared wrongly",
                        bytes(TEXT),
                        "text/plain; charset=ISO-8859-1",
                        TEXT,
                        "declared as windows-1252, but it is UTF-8: read as that"),
                arguments(
                        "damaged before",
                        bytes("They said \uFFFDno\uFFFD to the plan."),
                        null,
                        "They said \uFFFDno\uFFFD to the plan.",
                        "damaged: 2 characters are U+FFFD, which stands for bytes that could not be decoded"),
                arguments(
                        "decoded twice",
                        bytes("It wasnâ€™t a plan, they said; it isnâ€™t now."),
                        null,
                        "It wasnâ€™t a plan, they said; it isnâ€™t now.",
                        "damaged: 'â€™' and the like look as if UTF-8 had been read as windows-1252"),
                arguments(
                        "a date that cannot be told",
                        bytes("Published: the other day\n\n" + TEXT),
                        null,
                        TEXT,
                        "no date that can be told: 'the other day'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readWithWarning(String name, byte[] content, String contentType, String text, String warning) {
        ReadResult.Read read =
                Read.article(new RawDocument.Bytes("in", content, null, contentType), ReadOptions.DEFAULT);
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.warnings())
                .containsExactly(warning, "no publication date: relative dates stay unresolved; give --published");
    }

    static Stream<Arguments> readWithoutComplaint() {
        return Stream.of(
                arguments("UTF-8 with a mark", bytes("\uFEFF" + TEXT), null),
                arguments("UTF-16 with a mark", ("\uFEFF" + TEXT).getBytes(UTF_16LE), null),
                arguments("UTF-32 with a mark", ("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32BE")), null),
                arguments("JSON in UTF-16", ("\uFEFF{\"text\": \"" + TEXT + "\"}").getBytes(UTF_16LE), null),
                arguments(
                        "encoding told by the server",
                        TEXT.getBytes(Charset.forName("IBM437")),
                        "text/plain; charset=ibm437"),
                arguments("encoding told by the page", latin1("<meta charset=latin1><p>" + TEXT), null),
                arguments(
                        "a page in UTF-16",
                        ("\uFEFF<html><body><p>" + TEXT).getBytes(UTF_16LE),
                        "text/html; charset=utf-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readWithoutComplaint(String name, byte[] content, String contentType) {
        ReadResult.Read read =
                Read.article(new RawDocument.Bytes("in", content, null, contentType), ReadOptions.DEFAULT);
        assertThat(read.article().text()).isEqualTo(TEXT);
        assertThat(read.warnings()).hasSize(1); // no date
    }

    @Test
    void aHugeLineIsRejectedByItsSizeAndTheRestGoesOn() throws IOException {
        Path huge = folder.resolve("huge.txt");
        Path lines = folder.resolve("lines.jsonl");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) 'a');
        try (OutputStream text = Files.newOutputStream(huge);
                OutputStream json = Files.newOutputStream(lines)) {
            json.write(bytes("{\"text\": \""));
            for (int i = 0; i < 50; i++) {
                text.write(megabyte);
                json.write(megabyte);
            }
            json.write(bytes("\"}\n{\"text\": \"The ministers met.\"}\n"));
        }
        String reason = "larger than 16,777,216 bytes, the most that one %s may have; is it one article?";
        assertThat(Read.all(new RawDocument.File(huge)))
                .containsExactly(new ReadResult.Rejected(huge.toString(), reason.formatted("document")));
        List<ReadResult> results = Read.all(new RawDocument.File(lines));
        assertThat(results).hasSize(2);
        assertThat(results.get(0)).isEqualTo(new ReadResult.Rejected(lines + ":1", reason.formatted("line")));
        assertThat(results.get(1)).isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void aTextBeyondTheLimitIsRejected() {
        List<ReadResult> results = new ArrayList<>();
        new ArticleReader().read(Read.bytes("word ".repeat(30), UTF_8), new ReadOptions(null, 1000, 100), results::add);
        assertThat(results)
                .containsExactly(new ReadResult.Rejected(
                        "in", "a text of 149 characters, 100 are the most that one article may have"));
    }

    @Test
    void whatCannotBeOpenedIsRejected() {
        assertThat(Read.all(new RawDocument.File(folder.resolve("none.txt"))))
                .containsExactly(
                        new ReadResult.Rejected(folder.resolve("none.txt").toString(), "no such file"));
        assertThat(Read.all(new RawDocument.File(folder)))
                .containsExactly(new ReadResult.Rejected(folder.toString(), "a folder with no file in it"));
        assertThat(Read.all(new RawDocument.Unreadable("x", "gone")))
                .containsExactly(new ReadResult.Rejected("x", "gone"));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("pipe closed");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("pipe closed");
            }
        };
        assertThat(Read.all(new RawDocument.Stream("standard input", broken)))
                .containsExactly(new ReadResult.Rejected("standard input", "cannot be read: pipe closed"));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(UTF_8);
    }

    private static byte[] latin1(String content) {
        return content.getBytes(ISO_8859_1);
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
