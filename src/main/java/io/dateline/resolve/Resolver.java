package io.dateline.resolve;

import io.dateline.model.ArticleFacts;
import io.dateline.model.ArticleResolution;
import io.dateline.model.MergeDecision;
import io.dateline.model.Place;
import io.dateline.model.Resolution;
import io.dateline.model.ResolvedFacts;
import io.dateline.model.Ruling;
import io.dateline.ontology.Country;
import io.dateline.ontology.World;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is who and which reports are one event, over a set of articles.
 *
 * <p>A pure function of the set and of the rulings: the order of the articles leaves no trace. Safe for use by several
 * threads.
 */
public final class Resolver {
    private final World world;
    private final ActorResolver actors;
    private final EventResolver events = new EventResolver();
    private final StatementResolver statements = new StatementResolver();

    /** Resolves by what the program knows of the world. */
    public Resolver() {
        this(World.load());
    }

    /** Resolves by what a user knows besides: {@link World#with}. */
    public Resolver(World world) {
        this.world = world;
        this.actors = new ActorResolver(world);
    }

    /**
     * Returns the articles with global ids, with no ruling of a person.
     *
     * @throws IllegalArgumentException if a record names an actor, place or event that it does not hold, or if two
     *     different records have one article id
     */
    public ResolvedFacts resolve(Collection<ArticleFacts> facts) {
        Map<String, ArticleFacts> byId = new TreeMap<>();
        for (ArticleFacts record : facts) {
            ArticleFacts other = byId.putIfAbsent(record.article().id(), record);
            if (other != null && !other.equals(record)) {
                throw new IllegalArgumentException("two different articles have the id '%s'"
                        .formatted(record.article().id()));
            }
        }
        Sketcher sketcher = new Sketcher();
        Resolution resolution = resolve(byId.values().stream().map(sketcher::of).toList(), List.of());
        return ResolvedFacts.of(byId.values(), resolution);
    }

    /**
     * Returns what is one with what.
     *
     * @param sketches of all articles, each once
     * @param rulings of persons
     * @throws IllegalArgumentException if a sketch names an actor, place or event that it does not hold
     */
    public Resolution resolve(Collection<Sketch> sketches, List<Ruling> rulings) {
        List<Sketch> articles = sketches.stream()
                .sorted(Comparator.comparing(Sketch::articleId))
                .toList();
        Map<String, String> copies = NearCopies.find(articles);
        Rarity rarity = new Rarity(articles);
        Stories stories = new Stories(articles, copies, rarity);
        ActorResolver.Outcome resolvedActors = actors.resolve(articles, stories, rulings);
        Clusters who = resolvedActors.clusters();
        Places where = Places.of(articles);
        Witnesses witnesses = new Witnesses(articles, copies);
        EventResolver.Outcome what = events.resolve(articles, rarity, stories, witnesses, who, where, rulings);
        StatementResolver.Outcome said = statements.resolve(articles, who, rulings);

        SortedMap<String, ArticleResolution> resolved = new TreeMap<>();
        for (Sketch article : articles) {
            resolved.put(
                    article.articleId(),
                    resolved(article, who, where, what.clusters(), said.clusters(), copies, witnesses));
        }
        SortedMap<String, String> names = new TreeMap<>(resolvedActors.names());
        names.putAll(what.names());
        names.putAll(said.names());
        List<MergeDecision> decisions = Stream.of(who, what.clusters(), said.clusters())
                .flatMap(clusters -> clusters.decisions().values().stream())
                .sorted(Comparator.comparing(MergeDecision::target))
                .toList();
        return new Resolution(
                resolved,
                decisions,
                what.links(),
                what.disputes(),
                names,
                resolvedActors.wikidata(),
                countries(articles));
    }

    private static ArticleResolution resolved(
            Sketch article,
            Clusters who,
            Places where,
            Clusters what,
            Clusters said,
            Map<String, String> copies,
            Witnesses witnesses) {
        String id = article.articleId();
        Map<String, String> ids = new HashMap<>();
        article.actors().forEach(actor -> ids.put(actor.id(), who.idOf(id, actor.id())));
        article.places().forEach(place -> ids.put(place.id(), where.idOf(id, place.id())));
        article.events().forEach(event -> ids.put(event.id(), what.idOf(id, event.id())));
        article.statements().forEach(statement -> ids.put(statement.id(), said.idOf(id, statement.id())));
        return new ArticleResolution(id, ids, copies.get(id), witnesses.of(id));
    }

    private SortedMap<String, String> countries(List<Sketch> articles) {
        SortedMap<String, String> names = new TreeMap<>();
        articles.stream()
                .flatMap(article -> Stream.<@Nullable String>concat(
                        article.actors().stream().map(Sketch.Who::country),
                        article.places().stream().map(Place::country)))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> names.put(
                        code, world.countries().byCode(code).map(Country::name).orElse(code)));
        return names;
    }
}
