package io.dateline.source.fetch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed lists.
 *
 * @param title its own name
 * @param entries in the order of the feed, each key once
 * @param problems a sentence for each entry that could not be used
 */
public record Feed(@Nullable String title, List<FeedEntry> entries, List<String> problems) {
    public Feed {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
