package io.dateline.pipeline;

import io.dateline.model.ArticleFacts;
import io.dateline.model.Outcome;
import java.util.List;

/** What came of the first half of the road for one article. */
public sealed interface Extraction {
    /**
     * Its facts.
     *
     * @param warnings what a user should know about it, one sentence each
     */
    record Extracted(String input, ArticleFacts facts, List<String> warnings) implements Extraction {
        public Extracted {
            warnings = List.copyOf(warnings);
        }
    }

    /** No facts, and why: known, rejected or failed. */
    record Ended(Outcome outcome) implements Extraction {}
}
