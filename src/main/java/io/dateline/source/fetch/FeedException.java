package io.dateline.source.fetch;

/** Bytes that are no feed. The message is one sentence. */
public final class FeedException extends Exception {
    private static final long serialVersionUID = 1L;

    FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
