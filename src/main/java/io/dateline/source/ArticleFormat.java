package io.dateline.source;

import java.io.IOException;

/** A way in which articles are written down. Stateless. */
interface ArticleFormat {
    /** Tells by its beginning whether a document is written in this format. */
    boolean recognises(Document document);

    /**
     * Reads the articles of a document, one after the other.
     *
     * @throws RejectedDocument if the document, or the rest of it, cannot be used
     */
    void read(Document document, Reading reading) throws IOException, RejectedDocument;
}
