package io.dateline.source;

import io.dateline.model.Article;
import java.util.List;

/** What came of reading one article of an input. */
public sealed interface ReadResult {
    /** Returns what was read: a path or an address, with {@code :line} where it is one of many in a file. */
    String input();

    /**
     * An article.
     *
     * @param warnings what a user should know about it, one sentence each
     */
    record Read(String input, Article article, List<String> warnings) implements ReadResult {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing that can be used.
     *
     * @param reason one sentence: what was wrong, with the value, and what to try
     */
    record Rejected(String input, String reason) implements ReadResult {}
}
