package io.dateline.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An office or function that somebody holds or held, as the article says.
 *
 * @param title as printed, without country: "Secretary of State"
 * @param of id of the actor (country, organisation) it is held in
 * @param from first day, where the article says so
 * @param to last day, where the article says so
 */
public record Role(
        String title,
        @Nullable String of,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Role {
        Objects.requireNonNull(title, "title");
    }
}
