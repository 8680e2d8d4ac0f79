package io.dateline.model;

import java.util.List;

/** What came of one input. Trouble with an article is a value, never a reason to stop a run. */
public sealed interface Outcome {
    /** Returns what the input was: a path, an address, with a line number where it is one of many. */
    String input();

    /**
     * Its facts are in the graph.
     *
     * @param warnings what a user should know about it, one sentence each
     */
    record Ingested(String input, String articleId, int events, int statements, List<String> warnings)
            implements Outcome {
        public Ingested {
            warnings = List.copyOf(warnings);
        }
    }

    /** The graph knew it already; nothing was changed. */
    record Known(String input, String articleId) implements Outcome {}

    /** Its facts are in the graph, marked as a near copy of another article. */
    record NearCopy(String input, String articleId, String of) implements Outcome {}

    /** It is nothing to read: empty, binary, in another language … */
    record Rejected(String input, String reason) implements Outcome {}

    /**
     * A stage broke on it.
     *
     * @param stage read, annotate, extract, resolve or write
     */
    record Failed(String input, String stage, String reason) implements Outcome {}
}
