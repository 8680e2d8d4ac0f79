package io.dateline.ontology;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word for what a person is: "secretary of state", "envoy", "woman".
 *
 * @param words in lower case
 * @param sector PLOVER sector code of the holder; absent where it follows from the organisation
 * @param gender where the word tells it
 */
public record RoleWord(
        String words,
        Kind kind,
        @Nullable String sector,
        @Nullable Gender gender) {
    /** How many hold it at a time. */
    public enum Kind {
        /** One in a country or organisation. */
        OFFICE,
        /** Many. */
        RANK,
        /** No function: kinship and plain words for people. */
        KIN
    }

    /** Grammatical gender of persons. */
    public enum Gender {
        MALE,
        FEMALE
    }

    public RoleWord {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(kind, "kind");
    }
}
