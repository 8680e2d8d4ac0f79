package io.dateline.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that may hold articles, and where they came from. */
public sealed interface RawDocument {
    /** Returns a path or an address, as a user would recognise it. */
    String origin();

    /** A file, read piece by piece. */
    record File(Path path) implements RawDocument {
        @Override
        public String origin() {
            return path.toString();
        }
    }

    /**
     * Bytes that were fetched or piped in.
     *
     * @param content the bytes; not to be changed afterwards
     * @param url address they came from, if any; it becomes the article's where the content names none
     * @param contentType as the server said, with charset, if it did
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Bytes(
            String origin,
            byte[] content,
            @Nullable String url,
            @Nullable String contentType) implements RawDocument {}
}
