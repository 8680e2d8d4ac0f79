package io.dateline.ontology;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term of office.
 *
 * @param body ISO 3166-1 alpha-3 of a country, or the canonical name of an organisation
 * @param title in lower case, without the body
 * @param name most usual English spelling of the holder's name
 * @param from the first day, or the first possible one where only month or year is known
 * @param to the last day, or the last possible one; absent where not known
 * @param wikidata item of the person
 * @param aliases other spellings
 */
public record Officeholder(
        String body,
        String title,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String wikidata,
        List<String> aliases) {
    public Officeholder {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "the term of %s ends (%s) before it starts (%s)".formatted(name, to, from));
        }
        aliases = List.copyOf(aliases);
    }

    /** Tells whether the term, as far as is known, holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Returns the country that the office belongs to, or null for that of an organisation. */
    public @Nullable String country() {
        return body.length() == 3 && body.equals(body.toUpperCase(java.util.Locale.ROOT)) ? body : null;
    }
}
