package io.dateline.gold;

/**
 * One measured figure with its counts.
 *
 * @param right what is both expected and given
 * @param expected what the gold has
 * @param given what the facts have; equal to {@code expected} where only the share that is right is asked
 */
record Figure(String name, int right, int expected, int given) {
    double precision() {
        return given == 0 ? 0 : (double) right / given;
    }

    double recall() {
        return expected == 0 ? 0 : (double) right / expected;
    }

    /** Returns the harmonic mean of precision and recall; the share that is right where the two are one. */
    double value() {
        return expected + given == 0 ? 0 : 2.0 * right / (expected + given);
    }

    Figure plus(int moreRight, int moreExpected, int moreGiven) {
        return new Figure(name, right + moreRight, expected + moreExpected, given + moreGiven);
    }
}
