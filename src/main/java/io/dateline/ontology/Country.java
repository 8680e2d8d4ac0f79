package io.dateline.ontology;

import java.util.List;
import java.util.Objects;

/**
 * A country.
 *
 * @param code ISO 3166-1 alpha-3; KOS for Kosovo
 * @param name common English name
 * @param adjectives of nationality, most usual first
 * @param demonyms nouns for its people, singular and plural
 * @param capitals seats of government, most usual first
 * @param aliases other names
 */
public record Country(
        String code,
        String name,
        List<String> adjectives,
        List<String> demonyms,
        List<String> capitals,
        List<String> aliases) {
    public Country {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("'%s' is no alpha-3 code of a country".formatted(code));
        }
        adjectives = List.copyOf(adjectives);
        demonyms = List.copyOf(demonyms);
        capitals = List.copyOf(capitals);
        aliases = List.copyOf(aliases);
    }
}
