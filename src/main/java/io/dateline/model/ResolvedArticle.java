package io.dateline.model;

import java.util.Collections;
import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;

/**
 * The facts of one article, and the same facts with global ids.
 *
 * @param facts as extracted: ids of actors, places, events and statements hold inside the record
 * @param resolved the same with {@link Ids global ids} in place of those; mentions keep theirs, every mention stays, and
 *     two events with one id are two reports of one event
 * @param resolution what was decided for the article
 * @param countries by ISO 3166-1 alpha-3 code, the English name of every country that an actor or place belongs to
 */
public record ResolvedArticle(
        ArticleFacts facts, ArticleFacts resolved, ArticleResolution resolution, Map<String, String> countries) {
    public ResolvedArticle {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(resolved, "resolved");
        Objects.requireNonNull(resolution, "resolution");
        countries = Collections.unmodifiableMap(new TreeMap<>(countries));
    }

    /**
     * Returns facts with the ids that were decided for them.
     *
     * @throws IllegalArgumentException if the record names something that it does not hold
     */
    public static ResolvedArticle of(ArticleFacts facts, Resolution resolution) {
        ArticleResolution decided = resolution.of(facts.article().id());
        Map<String, String> ids = decided.ids();
        Map<String, String> names = names(facts, ids);
        ArticleFacts resolved = new ArticleFacts(
                facts.article(),
                facts.sentences(),
                facts.mentions().stream().map(m -> resolve(m, ids)).toList(),
                distinct(
                        facts.actors().stream().map(a -> resolve(a, ids, names)).toList(),
                        Actor::id,
                        ResolvedArticle::join),
                distinct(facts.places().stream().map(p -> resolve(p, ids)).toList(), Place::id, (a, b) -> a),
                facts.times(),
                facts.statements().stream().map(s -> resolve(s, ids)).toList(),
                facts.events().stream().map(e -> resolve(e, ids)).toList());
        Map<String, String> countries = new TreeMap<>(resolution.countries());
        Set<String> own = new LinkedHashSet<>();
        facts.actors().forEach(actor -> own.add(String.valueOf(actor.country())));
        facts.places().forEach(place -> own.add(String.valueOf(place.country())));
        countries.keySet().retainAll(own);
        return new ResolvedArticle(facts, resolved, decided, countries);
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

    /** Returns what the article calls each actor: by a name, if it has one in any of its parts. */
    private static Map<String, String> names(ArticleFacts facts, Map<String, String> ids) {
        Set<String> named = facts.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NAME)
                .map(Mention::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        for (boolean byName : new boolean[] {true, false}) {
            facts.actors().stream()
                    .filter(actor -> named.contains(actor.id()) == byName)
                    .forEach(actor -> names.putIfAbsent(global(actor.id(), ids), actor.name()));
        }
        return names;
    }

    private static Actor resolve(Actor a, Map<String, String> ids, Map<String, String> names) {
        String id = global(a.id(), ids);
        return new Actor(
                id,
                names.getOrDefault(id, a.name()),
                a.kind(),
                a.country(),
                a.sector(),
                a.roles().stream()
                        .map(r -> new Role(r.title(), resolve(r.of(), ids), r.from(), r.to()))
                        .distinct()
                        .toList());
    }

    private static Place resolve(Place p, Map<String, String> ids) {
        return new Place(global(p.id(), ids), p.name(), p.kind(), p.country());
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

    private static Event resolve(Event e, Map<String, String> ids) {
        return new Event(
                global(e.id(), ids),
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
                resolve(e.respondsTo(), ids),
                resolve(e.takesUp(), ids),
                e.confidence(),
                e.rule());
    }

    private static Statement resolve(Statement s, Map<String, String> ids) {
        Speaker speaker = s.speaker();
        return new Statement(
                global(s.id(), ids),
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

    private static List<String> resolve(List<String> local, Map<String, String> ids) {
        return local.stream().map(id -> global(id, ids)).distinct().toList();
    }

    private static @Nullable String resolve(@Nullable String local, Map<String, String> ids) {
        return local == null ? null : global(local, ids);
    }

    private static String global(String local, Map<String, String> ids) {
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
