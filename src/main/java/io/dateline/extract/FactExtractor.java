package io.dateline.extract;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.extract.actor.ActorExtractor;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.event.EventExtractor;
import io.dateline.extract.event.EventLayer;
import io.dateline.extract.statement.Responses;
import io.dateline.extract.statement.StatementExtractor;
import io.dateline.extract.statement.StatementLayer;
import io.dateline.extract.time.EventDating;
import io.dateline.extract.time.LocatedTime;
import io.dateline.extract.time.TimeExtractor;
import io.dateline.extract.time.TimeLayer;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.SentenceSpan;
import io.dateline.model.Statement;
import java.util.List;

/** Turns an annotated article into its facts record. Safe for use by several threads. */
public final class FactExtractor {
    private final ActorExtractor actorExtractor = new ActorExtractor();
    private final TimeExtractor timeExtractor = new TimeExtractor();
    private final EventDating dating = new EventDating();
    private final StatementExtractor statementExtractor = new StatementExtractor(dating);
    private final Responses responses = new Responses();
    private final EventExtractor eventExtractor = new EventExtractor(dating);

    /** Returns what the article says. */
    public ArticleFacts extract(AnnotatedArticle article) {
        TimeLayer times = timeExtractor.extract(article);
        ActorLayer named = actorExtractor.extract(article);
        StatementLayer statements = statementExtractor.extract(article, named, times);
        ActorLayer actors = statementExtractor.resolveFirstPerson(article, named, statements);
        EventLayer read = eventExtractor.extract(article, actors, times, statements);
        List<Event> events = responses.link(article, read.events());
        return new ArticleFacts(
                article.article(),
                article.sentences().stream()
                        .map(s -> new SentenceSpan(s.begin(), s.end(), s.headline()))
                        .toList(),
                read.actors().mentions().stream().map(LocatedMention::mention).toList(),
                read.actors().actors(),
                read.actors().places(),
                times.times().stream().map(LocatedTime::time).toList(),
                linkToEvents(statements.statements(), events),
                events);
    }

    /** Names, with each statement, the event that making it amounts to: the one whose trigger is its cue. */
    private static List<Statement> linkToEvents(List<Statement> statements, List<Event> events) {
        return statements.stream()
                .map(s -> events.stream()
                        .filter(e -> s.cue() != null && e.trigger().overlaps(s.cue()))
                        .findFirst()
                        .map(e -> s.withEvent(e.id()))
                        .orElse(s))
                .toList();
    }
}
