package io.dateline.model;

import java.util.Objects;

/**
 * A piece of an article's text: {@code article.text().substring(begin, end)} is {@code text}.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 * @param text the characters between the two
 */
public record TextSpan(int begin, int end, String text) {
    public TextSpan {
        Objects.requireNonNull(text, "text");
        if (begin < 0 || end < begin || text.length() != end - begin) {
            throw new IllegalArgumentException("span [%d, %d) does not fit the %d characters given: '%s'"
                    .formatted(begin, end, text.length(), text));
        }
    }

    /** Returns the span of {@code text} between two offsets. */
    public static TextSpan of(String text, int begin, int end) {
        return new TextSpan(begin, end, text.substring(begin, end));
    }

    /** Tells whether {@code other} lies inside this span (equal counts). */
    public boolean contains(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Tells whether the two share at least one character. */
    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }
}
