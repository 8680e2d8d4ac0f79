package io.dateline.schedule;

import io.dateline.source.fetch.Validators;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source says it has. */
sealed interface Listing {
    /**
     * Its items, in the order in which they are to be read.
     *
     * @param validators the version of the list, for the next conditional request
     * @param problems what was wrong with it, one sentence each
     */
    record Items(List<Item> items, Validators validators, List<String> problems) implements Listing {
        public Items {
            items = List.copyOf(items);
            problems = List.copyOf(problems);
        }
    }

    /** The list is what it was the last time. */
    record NotModified() implements Listing {}

    /**
     * There is no list.
     *
     * @param retryAfter not to be asked for before
     */
    record Unreadable(String reason, @Nullable Instant retryAfter) implements Listing {}
}
