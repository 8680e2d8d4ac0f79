package io.dateline.resolve;

import io.dateline.model.Ruling;
import io.dateline.ontology.World;
import io.dateline.resolve.actor.ActorMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Tells when an actor of one article is the same as an actor of another. */
final class ActorResolver {
    private final ActorMatcher matcher;

    /**
     * What came of it.
     *
     * @param names by global id, the names that persons gave
     * @param wikidata by global id, the item of an actor known to the reference files
     */
    record Outcome(Clusters clusters, SortedMap<String, String> names, SortedMap<String, String> wikidata) {}

    ActorResolver(World world) {
        this.matcher = new ActorMatcher(
                world,
                Words.load("/resolve/common-institution-words.txt"),
                Words.load("/resolve/generic-body-words.txt"),
                Words.load("/resolve/company-suffixes.txt"),
                Words.load("/resolve/national-bodies.txt"),
                Words.load("/resolve/lasting-groups.txt"),
                Words.load("/resolve/anybody-words.txt"));
    }

    /** Returns the global ids of the actors of articles, which are in the order of their ids. */
    Outcome resolve(List<Sketch> articles, Stories stories, List<Ruling> rulings) {
        ActorMatcher.Outcome outcome = matcher.match(articles, stories::areOne, rulings);
        Map<Ref, String> ids = new HashMap<>();
        outcome.ids().forEach((article, actors) -> actors.forEach((actor, id) -> ids.put(new Ref(article, actor), id)));
        return new Outcome(new Clusters(ids, outcome.decisions()), outcome.names(), outcome.wikidata());
    }
}
