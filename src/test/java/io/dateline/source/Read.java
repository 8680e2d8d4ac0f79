package io.dateline.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads documents given as text. */
final class Read {
    private static final ArticleReader READER = new ArticleReader();

    private Read() {}

    static List<ReadResult> all(RawDocument document) {
        List<ReadResult> results = new ArrayList<>();
        READER.read(document, ReadOptions.DEFAULT, results::add);
        return results;
    }

    static List<ReadResult> all(String content) {
        return all(bytes(content, StandardCharsets.UTF_8));
    }

    static ReadResult.Read article(RawDocument document, ReadOptions options) {
        List<ReadResult> results = new ArrayList<>();
        READER.read(document, options, results::add);
        if (results.size() == 1 && results.get(0) instanceof ReadResult.Read read) {
            return read;
        }
        throw new AssertionError("not one article: " + results);
    }

    static ReadResult.Read article(String content) {
        return article(bytes(content, StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    static RawDocument bytes(String content, Charset charset) {
        return new RawDocument.Bytes("in", content.getBytes(charset), null, null);
    }
}
