package io.dateline.source;

import io.dateline.model.Article;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of reading one article of an input. */
public sealed interface ReadResult {
    /** Returns what was read: a path or an address, with {@code :line} where it is one of many in a file. */
    String input();

    /**
     * An article.
     *
     * @param warnings what a user should know about it, one sentence each
     * @param offsets where the article's text stood in the document, if its characters are those of the document at all
     *     (in JSON they are not)
     */
    record Read(
            String input,
            Article article,
            List<String> warnings,
            @Nullable OffsetMap offsets) implements ReadResult {
        public Read {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(article, "article");
            warnings = List.copyOf(warnings);
            if (offsets != null && offsets.length() != article.text().length()) {
                throw new IllegalArgumentException("a map of %d characters does not fit a text of %d"
                        .formatted(offsets.length(), article.text().length()));
            }
        }
    }

    /**
     * Nothing that can be used.
     *
     * @param reason one sentence: what was wrong, with the value, and what to try
     */
    record Rejected(String input, String reason) implements ReadResult {
        public Rejected {
            Objects.requireNonNull(input, "input");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
