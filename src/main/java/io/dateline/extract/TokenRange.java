package io.dateline.extract;

/**
 * Where words stand in an annotated article.
 *
 * @param sentence index of the sentence, from 0
 * @param first index of the first token, from 1 as in the dependency graph
 * @param last index of the last token, included
 * @param head index of the token that governs the others
 */
public record TokenRange(int sentence, int first, int last, int head) {
    public TokenRange {
        if (sentence < 0 || first < 1 || last < first || head < first || head > last) {
            throw new IllegalArgumentException(
                    "no range of tokens: sentence %d, %d to %d, head %d".formatted(sentence, first, last, head));
        }
    }

    /** Tells whether the token stands in it. */
    public boolean covers(int sentence, int token) {
        return this.sentence == sentence && first <= token && token <= last;
    }

    /** Returns the number of tokens. */
    public int length() {
        return last - first + 1;
    }
}
