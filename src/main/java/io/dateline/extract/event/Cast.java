package io.dateline.extract.event;

import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Event;
import io.dateline.model.Mention;
import io.dateline.model.Place;
import io.dateline.ontology.Countries;
import io.dateline.ontology.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who may take part in the events of one article. A place to which something is done stands for its country,
 * which joins the cast even where the article does not name it: "shelled the port of B". Not safe for use by several threads.
 */
final class Cast {
    private final ActorLayer layer;
    private final Countries countries;
    private final Map<Integer, List<LocatedMention>> mentions = new HashMap<>();
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> countryActors = new HashMap<>();
    private final Map<String, Actor> joined = new LinkedHashMap<>();

    Cast(ActorLayer layer, Countries countries) {
        this.layer = layer;
        this.countries = countries;
        layer.mentions().forEach(m -> mentions.computeIfAbsent(m.tokens().sentence(), s -> new ArrayList<>())
                .add(m));
        layer.places().forEach(p -> places.put(p.id(), p));
        for (Actor actor : layer.actors()) {
            actors.put(actor.id(), actor);
            if (actor.kind() == ActorKind.COUNTRY && actor.country() != null) {
                countryActors.putIfAbsent(actor.country(), actor.id());
            }
        }
    }

    /** Returns the mentions of a sentence, in the order of the text. */
    List<LocatedMention> mentions(int sentence) {
        return mentions.getOrDefault(sentence, List.of());
    }

    /** Returns all mentions. */
    List<LocatedMention> mentions() {
        return layer.mentions();
    }

    /** Returns the shortest mention that the token stands in. */
    Optional<LocatedMention> covering(int sentence, int token) {
        return mentions(sentence).stream()
                .filter(m -> m.tokens().covers(sentence, token))
                .min(Comparator.comparingInt(m -> m.tokens().length()));
    }

    /** Returns the longest mention whose head the token is. */
    Optional<LocatedMention> headedBy(int sentence, int token) {
        return mentions(sentence).stream()
                .filter(m -> m.tokens().head() == token)
                .max(Comparator.comparingInt(m -> m.tokens().length()));
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    Optional<Place> place(@Nullable String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** Returns the countries that are named as parties, by ISO 3166-1 alpha-3. */
    Set<String> countries() {
        return Set.copyOf(countryActors.keySet());
    }

    /** Returns a country as it was named last before a sentence ends, first after it if not before. */
    Optional<Party> country(String code, int sentence) {
        String id = countryActors.get(code);
        List<LocatedMention> named = layer.mentions().stream()
                .filter(m -> id != null && id.equals(m.mention().actor()))
                .toList();
        return named.stream()
                .filter(m -> m.tokens().sentence() <= sentence)
                .reduce((one, other) -> other)
                .or(() -> named.stream().findFirst())
                .map(m -> new Party(String.valueOf(id), m.mention().id(), false));
    }

    boolean isCountry(String id) {
        return actor(id).filter(a -> a.kind() == ActorKind.COUNTRY).isPresent();
    }

    /** Tells whether a place is the seat of its government, or the country itself. */
    boolean isSeat(Place place) {
        String code = place.country();
        Optional<Country> country = code == null ? Optional.empty() : countries.byCode(code);
        return country.filter(c -> c.name().equals(place.name()) || c.capitals().contains(place.name()))
                .isPresent();
    }

    /** Returns the actor for the country that a place lies in; it joins the cast if need be. */
    Optional<String> countryOf(Mention mention) {
        return place(mention.place())
                .map(Place::country)
                .flatMap(code -> countries.byCode(code))
                .map(country -> countryActors.computeIfAbsent(country.code(), code -> {
                    Actor actor = new Actor(
                            "a" + (actors.size() + 1), country.name(), ActorKind.COUNTRY, code, "GOV", List.of());
                    actors.put(actor.id(), actor);
                    joined.put(actor.id(), actor);
                    return actor.id();
                }));
    }

    /** Returns the layer with the countries that take part in events, and the places that stand for them pointing to them. */
    ActorLayer after(List<Event> events) {
        Set<String> used = new HashSet<>();
        Set<String> taking = new HashSet<>();
        for (Event event : events) {
            used.addAll(event.actors());
            used.addAll(event.recipients());
            taking.addAll(event.actorMentions());
            taking.addAll(event.recipientMentions());
        }
        List<Actor> all = new ArrayList<>(layer.actors());
        joined.values().stream().filter(a -> used.contains(a.id())).forEach(all::add);
        List<LocatedMention> resolved = layer.mentions().stream()
                .map(m -> m.mention().actor() == null
                                && taking.contains(m.mention().id())
                        ? new LocatedMention(standing(m.mention()), m.tokens())
                        : m)
                .toList();
        return new ActorLayer(resolved, all, layer.places());
    }

    private Mention standing(Mention place) {
        return new Mention(
                place.id(),
                place.begin(),
                place.end(),
                place.text(),
                place.type(),
                place.form(),
                countryOf(place).orElse(null),
                place.place());
    }
}
