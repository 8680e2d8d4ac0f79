package io.dateline.schedule;

/**
 * What came of a run, in articles.
 *
 * @param listed items that the source listed, known ones too
 * @param ingested articles new to the graph
 * @param nearCopies articles new to the graph that are near copies of another
 * @param known articles that the graph had
 * @param rejected items and articles that are nothing to read, or must not be fetched
 * @param failed items and articles that broke or could not be had; they are tried again, not for ever
 */
public record RunCounts(int listed, int ingested, int nearCopies, int known, int rejected, int failed) {
    /** Nothing yet. */
    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0);
}
