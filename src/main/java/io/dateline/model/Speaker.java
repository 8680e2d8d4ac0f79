package io.dateline.model;

import org.jspecify.annotations.Nullable;

/**
 * Who says a statement, as the text puts it.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last one
 * @param text the words: a name, a description, a pronoun
 * @param actor id of the actor meant, where resolved
 */
public record Speaker(
        int begin, int end, String text, @Nullable String actor) {
    public Speaker {
        new TextSpan(begin, end, text);
    }

    /** Returns where it stands. */
    public TextSpan span() {
        return new TextSpan(begin, end, text);
    }
}
