package io.dateline.cli;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results of a verb go: a file, else standard output. */
final class Sink {
    private Sink() {}

    /** Opens the file; where there is none, a writer over standard output that closing only flushes. */
    static PrintWriter open(@Nullable Path file, PrintWriter standard) {
        if (file == null) {
            return new PrintWriter(standard, false) {
                @Override
                public void close() {
                    flush();
                }
            };
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), false);
        } catch (IOException e) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "The file %s cannot be written (%s). Does its folder exist, and may you write there?"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Makes sure that all has arrived: a print writer keeps silent when the disk is full. */
    static void check(PrintWriter sink, @Nullable Path file) {
        if (sink.checkError()) {
            throw new DatelineException(
                    Category.RESOURCES,
                    "Writing to %s broke off. Is the disk full?".formatted(file == null ? "standard output" : file));
        }
    }
}
