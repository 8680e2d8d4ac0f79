package io.dateline.resolve;

import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.ontology.Officeholder;
import io.dateline.ontology.Officeholders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells when an actor of one article is the same as an actor of another: by kind, canonical name and country. A name that
 * does not say who is meant beyond its article (a lone surname, "the ministry", "separatists", with no country known)
 * stays an actor of its article: a missed merge is better than a wrong one.
 */
final class ActorIdentity {
    private static final String RULE = "actor/name-and-country";

    private final Set<String> institutionWords = Words.load("/resolve/common-institution-words.txt");

    private final Officeholders officeholders;

    ActorIdentity(Officeholders officeholders) {
        this.officeholders = officeholders;
    }

    /** Returns the global id of an actor of an article. */
    String of(Actor actor, String articleId) {
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
    private String canonicalName(Actor actor) {
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

    /** Returns why actors with this global id are one; null where the actor is one article's alone. */
    static @Nullable MergeDecision decision(Actor resolved) {
        if (resolved.id().contains("@")) {
            return null;
        }
        boolean byCode = resolved.kind() == ActorKind.COUNTRY && resolved.country() != null;
        return MergeDecision.of(
                resolved.id(),
                RULE,
                byCode ? 1 : 0.9,
                byCode
                        ? "country code " + resolved.country()
                        : "%s called '%s'"
                                .formatted(
                                        resolved.kind().name().toLowerCase(Locale.ROOT),
                                        resolved.id().split(":")[1]));
    }

    private boolean isCommon(String slug) {
        return Arrays.stream(slug.split("-")).allMatch(institutionWords::contains);
    }
}
