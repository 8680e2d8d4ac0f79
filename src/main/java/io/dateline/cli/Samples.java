package io.dateline.cli;

import io.dateline.source.RawDocument;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample articles that come with the program. */
final class Samples {
    private static final String FOLDER = "/samples/";

    private Samples() {}

    /** Returns the documents that the index names, in its order. */
    static List<RawDocument> all() {
        return new String(read("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .<RawDocument>map(name -> new RawDocument.Bytes("samples/" + name, read(name), null, null))
                .toList();
    }

    private static byte[] read(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new FileNotFoundException(FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a sample article is missing from the program", e);
        }
    }
}
