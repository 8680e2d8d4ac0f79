package io.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the text that refers to somebody or somewhere.
 *
 * @param id identifier inside the record: {@code m1}, {@code m2} …
 * @param begin first UTF-16 code unit
 * @param end one past the last one
 * @param text the words
 * @param actor id of the actor it refers to, once resolved inside the article
 * @param place id of the place it refers to; a country may have both
 */
public record Mention(
        String id,
        int begin,
        int end,
        String text,
        MentionType type,
        MentionForm form,
        @Nullable String actor,
        @Nullable String place) {
    public Mention {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(form, "form");
        new TextSpan(begin, end, text);
    }

    /** Returns where it stands. */
    public TextSpan span() {
        return new TextSpan(begin, end, text);
    }
}
