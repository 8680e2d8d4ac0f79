package io.dateline.model;

/** The range of confidences. */
final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence (%s) must be between 0 and 1".formatted(confidence));
        }
    }
}
