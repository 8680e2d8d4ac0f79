package io.dateline.source;

import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that may hold articles, and where they came from. */
public sealed interface RawDocument {
    /** Returns a path or an address, as a user would recognise it. */
    String origin();

    /** A file, read piece by piece. It may turn out not to exist: reading it says so. */
    record File(Path path) implements RawDocument {
        @Override
        public String origin() {
            return path.toString();
        }
    }

    /** Bytes still to come, such as standard input. Can be read once; whoever opened the stream closes it. */
    record Stream(String origin, InputStream content) implements RawDocument {}

    /**
     * Nothing to read at all.
     *
     * @param reason why, to be told to the user
     */
    record Unreadable(String origin, String reason) implements RawDocument {}

    /**
     * Bytes that were fetched.
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
