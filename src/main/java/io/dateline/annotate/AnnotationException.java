package io.dateline.annotate;

/** CoreNLP broke on one article; others are not concerned. */
public final class AnnotationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AnnotationException(String message, Throwable cause) {
        super(message, cause);
    }
}
