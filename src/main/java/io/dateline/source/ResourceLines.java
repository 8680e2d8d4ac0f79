package io.dateline.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that come with the program, one entry a line. */
final class ResourceLines {
    private ResourceLines() {}

    /** Returns the lines of a resource that are neither blank nor a comment ({@code #}). */
    static List<String> of(String name) {
        try (InputStream file = ResourceLines.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("no resource of the name " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
