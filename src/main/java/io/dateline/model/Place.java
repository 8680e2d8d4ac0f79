package io.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere things happen.
 *
 * @param id identifier: {@code p1} inside a record, {@link Ids#place global} once resolved
 * @param name its name
 * @param country ISO 3166-1 alpha-3 code of the country it lies in
 */
public record Place(
        String id, String name, PlaceKind kind, @Nullable String country) {
    public Place {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
