package io.dateline.query;

import io.dateline.graph.RulingStore;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Layer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Finds what persons rule about: actors, or events. Safe for use by several threads. */
public final class Subjects {
    private final Driver driver;
    private final Layer layer;
    private final ActorLookup actors;

    private Subjects(Driver driver, Layer layer) {
        this.driver = driver;
        this.layer = layer;
        this.actors = ActorLookup.connect(driver);
    }

    /** Returns a look-up in the graph behind a driver, which stays the caller's to close. */
    public static Subjects connect(Driver driver, Layer layer) {
        return new Subjects(driver, layer);
    }

    /**
     * Returns the only one that is called so.
     *
     * @param called id; for actors also a name
     * @throws DatelineException of category {@code CONFIGURATION} if there is none, or more than one; the message names
     *     the candidates
     */
    public Subject find(String called) {
        return layer == Layer.ACTOR ? actor(called) : event(called);
    }

    private Subject actor(String called) {
        List<ActorLookup.Found> fitting = actors.fitting(called);
        if (fitting.isEmpty()) {
            throw actors.unknown(called);
        }
        if (fitting.size() > 1) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "'%s' may be %s. Say which one by its id."
                            .formatted(
                                    called,
                                    fitting.stream()
                                            .map(found -> "%s (%s, %d mentions)"
                                                    .formatted(found.id(), found.name(), found.mentionCount()))
                                            .collect(Collectors.joining(" or "))));
        }
        return ask("lookup/actor-by-id", Map.of("id", fitting.get(0).id())).get(0);
    }

    private Subject event(String id) {
        return ask("lookup/event-by-id", Map.of("id", id.strip())).stream()
                .findFirst()
                .orElseThrow(() -> new DatelineException(
                        Category.CONFIGURATION,
                        "The graph has no event '%s'. The ids stand in 'query timeline … --wide'.".formatted(id)));
    }

    /** Returns what stands at places now: what stands at most of them first. */
    public List<Subject> at(Collection<Anchor> places) {
        return ask(
                layer == Layer.ACTOR ? "ruling/actors-at" : "ruling/events-at",
                Map.of("places", places.stream().map(RulingStore::pack).toList()));
    }

    private List<Subject> ask(String file, Map<String, @Nullable Object> parameters) {
        return Question.ask(driver, file, parameters).stream().map(Subject::of).toList();
    }
}
