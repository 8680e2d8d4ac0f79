package io.dateline.source;

import org.jspecify.annotations.Nullable;

/**
 * What a user sets for reading.
 *
 * @param published publication time of documents that name none
 * @param maxDocumentBytes the most bytes that one page, one text or one line of JSON may have
 * @param maxTextLength the most UTF-16 code units that the text of one article may have
 */
public record ReadOptions(@Nullable PublicationTime published, int maxDocumentBytes, int maxTextLength) {
    /** No publication time given; 16 MiB a document, a million characters an article. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, 16 << 20, 1_000_000);

    public ReadOptions {
        if (maxDocumentBytes < 1 || maxTextLength < 1) {
            throw new IllegalArgumentException(
                    "limits must be positive: %d bytes, %d characters".formatted(maxDocumentBytes, maxTextLength));
        }
    }

    /** Returns these options with another publication time. */
    public ReadOptions withPublished(@Nullable PublicationTime time) {
        return new ReadOptions(time, maxDocumentBytes, maxTextLength);
    }
}
