package io.dateline.model;

/**
 * Where a sentence stands.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last one
 * @param headline whether it is a heading rather than running text
 */
public record SentenceSpan(int begin, int end, boolean headline) {
    public SentenceSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no sentence: [%d, %d)".formatted(begin, end));
        }
    }
}
