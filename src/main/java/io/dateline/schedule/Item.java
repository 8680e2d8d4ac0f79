package io.dateline.schedule;

import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that a source lists: an entry of a feed, a file. */
interface Item {
    /** Returns what tells it from the other items of its source, each time it is listed. */
    String key();

    /** Returns a path or an address, as a user would recognise it. */
    String name();

    /** Tells whether this is the version that was seen. */
    boolean isVersion(Seen seen);

    /**
     * Gets it.
     *
     * @param seen what is remembered of an earlier version or attempt
     * @param lastAttempt whether this is the last time it is tried
     */
    Delivery deliver(@Nullable Seen seen, boolean lastAttempt) throws InterruptedException;

    /**
     * What is remembered of an item.
     *
     * @param version tells one state of it from another
     * @param done whether it needs no further attempt in this version
     * @param attempts how often this version failed
     */
    record Seen(String version, boolean done, int attempts) {
        public Seen {
            Objects.requireNonNull(version, "version");
        }
    }

    /** What came of getting it. */
    sealed interface Delivery {
        /** Returns the version that this is about. */
        String version();

        /**
         * Here it is.
         *
         * @param instead to be read where there is no article in {@code document}
         */
        record Document(
                String version,
                RawDocument document,
                ReadOptions options,
                @Nullable RawDocument instead) implements Delivery {}

        /** It was touched, and says what it said before. */
        record Same(String version) implements Delivery {}

        /** It cannot be had now. */
        record Later(String version, String reason) implements Delivery {}

        /** It cannot be had at all. */
        record Never(String version, String reason) implements Delivery {}
    }
}
