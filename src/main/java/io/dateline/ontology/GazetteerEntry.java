package io.dateline.ontology;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a name of the gazetteer names.
 *
 * @param name the canonical name
 * @param country ISO 3166-1 alpha-3 of the country it is, belongs to or stands for
 * @param sector PLOVER sector code of an organisation
 */
public record GazetteerEntry(
        String name,
        Kind kind,
        @Nullable String country,
        @Nullable String sector) {
    /** What it is. */
    public enum Kind {
        COUNTRY,
        /** An adjective: "Russian". */
        NATIONALITY,
        /** A noun for one of its people or for all of them: "Russians". */
        PEOPLE,
        CAPITAL,
        /** A building that stands for a government: "Kremlin". */
        METONYM,
        CITY,
        REGION,
        FACILITY,
        WATER,
        ORGANIZATION
    }

    public GazetteerEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
