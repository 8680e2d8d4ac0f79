package io.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * What one article says: the unit that is stored, exchanged and measured.
 *
 * <p>Self-contained: made from one article with no database and no other article. All lists are in the order of the text.
 */
public record ArticleFacts(
        Article article,
        List<SentenceSpan> sentences,
        List<Mention> mentions,
        List<Actor> actors,
        List<Place> places,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Event> events) {
    public ArticleFacts {
        Objects.requireNonNull(article, "article");
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
    }
}
