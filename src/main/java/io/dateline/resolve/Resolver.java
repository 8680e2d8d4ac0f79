package io.dateline.resolve;

import io.dateline.model.Actor;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.Ids;
import io.dateline.model.Mention;
import io.dateline.model.MergeDecision;
import io.dateline.model.Place;
import io.dateline.model.ResolvedArticle;
import io.dateline.model.ResolvedFacts;
import io.dateline.model.Role;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.ontology.Country;
import io.dateline.ontology.World;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives actors, places, events and statements of a set of articles the ids that hold across all articles.
 *
 * <p>A pure function: the outcome for an article is the same alone and in any set, in any order. Safe for use by several
 * threads.
 */
public final class Resolver {
    private final World world;
    private final ActorIdentity actorIdentity;

    /** Resolves by what the program knows of the world. */
    public Resolver() {
        this(World.load());
    }

    Resolver(World world) {
        this.world = world;
        this.actorIdentity = new ActorIdentity(world.officeholders());
    }

    /**
     * Returns the articles with global ids, and why reports were merged.
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
        List<ResolvedArticle> articles =
                byId.values().stream().map(this::resolve).toList();
        return new ResolvedFacts(articles, decisions(articles));
    }

    private ResolvedArticle resolve(ArticleFacts facts) {
        Article article = facts.article();
        Map<String, String> ids = new HashMap<>();
        for (Actor actor : facts.actors()) {
            ids.put(actor.id(), actorIdentity.of(actor, article.id()));
        }
        for (Place place : facts.places()) {
            ids.put(place.id(), Ids.place(place.name(), place.country()));
        }
        Map<String, MergeDecision> identities = new TreeMap<>();
        List<Event> parties =
                facts.events().stream().map(e -> withParties(e, ids)).toList();
        for (Event event : parties) {
            EventIdentity identity = EventIdentity.of(event, article.id());
            ids.put(event.id(), identity.id());
            put(identities, identity.id(), identity.decision());
        }
        List<Statement> spoken =
                facts.statements().stream().map(s -> withSpeaker(s, ids)).toList();
        for (Statement statement : spoken) {
            StatementIdentity identity = StatementIdentity.of(statement, article.id());
            ids.put(statement.id(), identity.id());
            put(identities, identity.id(), identity.decision());
        }
        ArticleFacts resolved = new ArticleFacts(
                article,
                facts.sentences(),
                facts.mentions().stream().map(m -> resolve(m, ids)).toList(),
                distinct(facts.actors().stream().map(a -> resolve(a, ids)).toList(), Actor::id, Resolver::join),
                distinct(facts.places().stream().map(p -> resolve(p, ids)).toList(), Place::id, (a, b) -> a),
                facts.times(),
                spoken.stream().map(s -> withEvent(s, ids)).toList(),
                parties.stream().map(e -> withIds(e, ids)).toList());
        resolved.actors().forEach(a -> put(identities, a.id(), ActorIdentity.decision(a)));
        return new ResolvedArticle(facts, resolved, identities, countries(resolved));
    }

    private static void put(Map<String, MergeDecision> identities, String id, @Nullable MergeDecision decision) {
        if (decision != null) {
            identities.put(id, decision);
        }
    }

    private Map<String, String> countries(ArticleFacts facts) {
        Map<String, String> names = new TreeMap<>();
        Stream.concat(
                        facts.actors().stream().map(Actor::country),
                        facts.places().stream().map(Place::country))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(code -> names.put(
                        code, world.countries().byCode(code).map(Country::name).orElse(code)));
        return names;
    }

    private static List<MergeDecision> decisions(List<ResolvedArticle> articles) {
        Map<String, MergeDecision> merged = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (ResolvedArticle article : articles) {
            ArticleFacts facts = article.resolved();
            Stream.of(
                            facts.actors().stream().map(Actor::id),
                            facts.events().stream().map(Event::id),
                            facts.statements().stream().map(Statement::id))
                    .flatMap(Function.identity())
                    .forEach(id -> {
                        MergeDecision decision = article.identities().get(id);
                        if (!seen.add(id) && decision != null) {
                            merged.put(id, decision);
                        }
                    });
        }
        return List.copyOf(merged.values());
    }

    private static Mention resolve(Mention m, Map<String, String> ids) {
        return new Mention(
                m.id(),
                m.begin(),
                m.end(),
                m.text(),
                m.type(),
                m.form(),
                resolve(m.actor(), ids),
                resolve(m.place(), ids));
    }

    private static Actor resolve(Actor a, Map<String, String> ids) {
        return new Actor(
                resolved(a.id(), ids),
                a.name(),
                a.kind(),
                a.country(),
                a.sector(),
                a.roles().stream()
                        .map(r -> new Role(r.title(), resolve(r.of(), ids), r.from(), r.to()))
                        .distinct()
                        .toList());
    }

    private static Place resolve(Place p, Map<String, String> ids) {
        return new Place(resolved(p.id(), ids), p.name(), p.kind(), p.country());
    }

    /** Two actors of an article that turn out to be one: what the first does not know, the second may. */
    private static Actor join(Actor a, Actor b) {
        Set<Role> roles = new LinkedHashSet<>(a.roles());
        roles.addAll(b.roles());
        return new Actor(
                a.id(),
                a.name(),
                a.kind(),
                a.country() == null ? b.country() : a.country(),
                a.sector() == null ? b.sector() : a.sector(),
                List.copyOf(roles));
    }

    private static Event withParties(Event e, Map<String, String> ids) {
        return new Event(
                e.id(),
                e.trigger(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.goldstein(),
                e.quadClass(),
                e.modality(),
                resolve(e.actors(), ids),
                resolve(e.recipients(), ids),
                e.actorMentions(),
                e.recipientMentions(),
                resolve(e.place(), ids),
                e.date(),
                e.amount(),
                e.unit(),
                resolve(e.attributedTo(), ids),
                e.respondsTo(),
                e.confidence(),
                e.rule());
    }

    private static Event withIds(Event e, Map<String, String> ids) {
        return new Event(
                resolved(e.id(), ids),
                e.trigger(),
                e.type(),
                e.mode(),
                e.contexts(),
                e.cameo(),
                e.goldstein(),
                e.quadClass(),
                e.modality(),
                e.actors(),
                e.recipients(),
                e.actorMentions(),
                e.recipientMentions(),
                e.place(),
                e.date(),
                e.amount(),
                e.unit(),
                e.attributedTo(),
                resolve(e.respondsTo(), ids),
                e.confidence(),
                e.rule());
    }

    private static Statement withSpeaker(Statement s, Map<String, String> ids) {
        Speaker speaker = s.speaker();
        return new Statement(
                s.id(),
                s.begin(),
                s.end(),
                s.text(),
                s.kind(),
                s.cue(),
                speaker == null
                        ? null
                        : new Speaker(speaker.begin(), speaker.end(), speaker.text(), resolve(speaker.actor(), ids)),
                resolve(s.addressees(), ids),
                resolve(s.about(), ids),
                s.date(),
                resolve(s.event(), ids),
                s.confidence());
    }

    private static Statement withEvent(Statement s, Map<String, String> ids) {
        return new Statement(
                resolved(s.id(), ids),
                s.begin(),
                s.end(),
                s.text(),
                s.kind(),
                s.cue(),
                s.speaker(),
                s.addressees(),
                s.about(),
                s.date(),
                s.event(),
                s.confidence());
    }

    private static List<String> resolve(List<String> local, Map<String, String> ids) {
        return local.stream().map(id -> resolved(id, ids)).distinct().toList();
    }

    private static @Nullable String resolve(@Nullable String local, Map<String, String> ids) {
        return local == null ? null : resolved(local, ids);
    }

    private static String resolved(String local, Map<String, String> ids) {
        String id = ids.get(local);
        if (id == null) {
            throw new IllegalArgumentException("the record names '%s' and does not hold it".formatted(local));
        }
        return id;
    }

    private static <T> List<T> distinct(List<T> values, Function<T, String> id, BinaryOperator<T> join) {
        return List.copyOf(values.stream()
                .collect(Collectors.toMap(id, Function.identity(), join, LinkedHashMap::new))
                .values());
    }
}
