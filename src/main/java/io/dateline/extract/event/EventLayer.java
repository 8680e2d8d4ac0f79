package io.dateline.extract.event;

import io.dateline.extract.actor.ActorLayer;
import io.dateline.model.Event;
import java.util.List;

/**
 * The events of an article.
 *
 * @param events in the order of their triggers
 * @param actors the actors of the article, with the countries that only a place of an event stands for
 */
public record EventLayer(List<Event> events, ActorLayer actors) {
    public EventLayer {
        events = List.copyOf(events);
    }
}
