package io.dateline.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can act: one person, organisation, country or group of an article.
 *
 * @param id identifier: {@code a1} inside a record, {@link Ids#actor global} once resolved
 * @param name the fullest name found (for countries the common English name)
 * @param country ISO 3166-1 alpha-3 code of the country it belongs to
 * @param sector PLOVER sector code: GOV, MIL, LEG …
 * @param roles offices held, in the order of the text
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String country,
        @Nullable String sector,
        List<Role> roles) {
    /** What the name of somebody begins with of whom an article says no more than the post that he is to have: "next envoy". */
    public static final String TO_BE = "next ";

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        roles = List.copyOf(roles);
    }
}
