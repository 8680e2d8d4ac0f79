package io.dateline.source;

/** A document, or what is left of it, that holds nothing to read. {@link ArticleReader} makes a result of it. */
final class RejectedDocument extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param reason one sentence for the user */
    RejectedDocument(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
