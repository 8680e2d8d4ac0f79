package io.dateline.ontology;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word for several people or for a body of people: "separatists", "foreign ministry".
 *
 * @param words in lower case
 * @param sector PLOVER sector code
 */
public record GroupWord(String words, Kind kind, @Nullable String sector) {
    /** What it stands for. */
    public enum Kind {
        /** The government of a country. */
        STATE,
        /** A country: "the kingdom". */
        COUNTRY,
        /** One body. */
        BODY,
        /** Several people, bodies or countries. */
        PEOPLE
    }

    public GroupWord {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
    }
}
