package io.dateline.extract.actor;

import io.dateline.model.Actor;
import io.dateline.model.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The mentions of an article with the actors and places they refer to.
 *
 * @param mentions in the order of the text
 */
public record ActorLayer(List<LocatedMention> mentions, List<Actor> actors, List<Place> places) {
    public ActorLayer {
        mentions = List.copyOf(mentions);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** Returns the shortest mention that the token stands in. */
    public Optional<LocatedMention> covering(int sentence, int token) {
        return mentions.stream()
                .filter(m -> m.tokens().covers(sentence, token))
                .min(Comparator.comparingInt(m -> m.tokens().length()));
    }

    /** Returns the longest mention whose head the token is. */
    public Optional<LocatedMention> headedBy(int sentence, int token) {
        return mentions.stream()
                .filter(m -> m.tokens().sentence() == sentence && m.tokens().head() == token)
                .max(Comparator.comparingInt(m -> m.tokens().length()));
    }

    /** Returns the actor with an id of this record. */
    public Optional<Actor> actor(String id) {
        return actors.stream().filter(a -> a.id().equals(id)).findFirst();
    }
}
