package io.dateline.resolve;

import io.dateline.model.ActorKind;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.Ruling;
import io.dateline.ontology.Officeholder;
import io.dateline.ontology.Officeholders;
import io.dateline.ontology.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells when an actor of one article is the same as an actor of another: by kind, canonical name and country. A name that
 * does not say who is meant beyond its article (a lone surname, "the ministry", "separatists", with no country known)
 * stays an actor of its article: a missed merge is better than a wrong one.
 */
final class ActorResolver {
    private static final String RULE = "actor/name-and-country";

    private final Set<String> institutionWords = Words.load("/resolve/common-institution-words.txt");

    private final Officeholders officeholders;

    ActorResolver(World world) {
        this.officeholders = world.officeholders();
    }

    /** Returns the global ids of the actors of articles, which are in the order of their ids. */
    Clusters resolve(List<Sketch> articles, List<Ruling> rulings) {
        Map<Ref, String> ids = new HashMap<>();
        Map<String, Integer> members = new TreeMap<>();
        Map<String, MergeDecision> decisions = new TreeMap<>();
        for (Sketch article : articles) {
            for (Sketch.Who actor : article.actors()) {
                String id = idOf(actor, article.articleId());
                ids.put(new Ref(article.articleId(), actor.id()), id);
                if (members.merge(id, 1, Integer::sum) > 1) {
                    decisions.put(id, decision(actor, id));
                }
            }
        }
        return new Clusters(ids, decisions);
    }

    private String idOf(Sketch.Who actor, String articleId) {
        String name = Ids.slug(actor.name());
        boolean lone = !name.contains("-");
        String country = actor.country();
        boolean known =
                switch (actor.kind()) {
                    case COUNTRY -> true;
                    case PERSON -> !lone || country != null;
                    case ORGANIZATION -> country != null || !isCommon(name);
                    case GROUP -> country != null;
                };
        String id = Ids.actor(actor.kind(), canonicalName(actor), country);
        if (!known || name.isEmpty()) {
            return id + "@" + articleId;
        }
        if (actor.kind() == ActorKind.PERSON && lone && country != null) {
            return id + ":" + country.toLowerCase(Locale.ROOT);
        }
        return id;
    }

    /** Returns the most usual spelling of an officeholder's name ("Zelenskyy"), where it can only be that one's. */
    private String canonicalName(Sketch.Who actor) {
        if (actor.kind() != ActorKind.PERSON) {
            return actor.name();
        }
        List<String> names = officeholders.byName(actor.name()).stream()
                .filter(term -> actor.country() == null
                        || term.country() == null
                        || actor.country().equals(term.country()))
                .map(Officeholder::name)
                .distinct()
                .toList();
        return names.size() == 1 ? names.get(0) : actor.name();
    }

    private static MergeDecision decision(Sketch.Who actor, String id) {
        boolean byCode = actor.kind() == ActorKind.COUNTRY && actor.country() != null;
        return MergeDecision.of(
                id,
                RULE,
                byCode ? 1 : 0.9,
                byCode
                        ? "country code " + actor.country()
                        : "%s called '%s'".formatted(actor.kind().name().toLowerCase(Locale.ROOT), id.split(":")[1]));
    }

    private boolean isCommon(String slug) {
        return Arrays.stream(slug.split("-")).allMatch(institutionWords::contains);
    }
}
