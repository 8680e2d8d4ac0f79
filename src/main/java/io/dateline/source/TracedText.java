package io.dateline.source;

import java.util.Arrays;
import java.util.Optional;

/** Text under construction that remembers where in the document each character came from. */
final class TracedText {
    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private boolean traced = true;

    /** Appends a character made from {@code [begin, end)} of the document. */
    void append(char c, int begin, int end) {
        int length = text.length();
        if (length == begins.length) {
            begins = Arrays.copyOf(begins, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        begins[length] = begin;
        ends[length] = end;
        text.append(c);
    }

    /** Appends a character of which it is not known where it came from: there will be no map. */
    void appendUntraced(char c) {
        traced = false;
        append(c, NOWHERE, NOWHERE);
    }

    /** Appends what the document does not have. */
    void insert(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), NOWHERE, NOWHERE);
        }
    }

    void append(TracedText other) {
        traced &= other.traced;
        for (int i = 0; i < other.length(); i++) {
            append(other.text.charAt(i), other.begins[i], other.ends[i]);
        }
    }

    int length() {
        return text.length();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Drops all characters from {@code length} on. */
    void cut(int length) {
        text.setLength(length);
    }

    /** Returns where the characters came from, if that is known and in the document's order. */
    Optional<OffsetMap> offsets() {
        if (!traced) {
            return Optional.empty();
        }
        OffsetMap.Builder offsets = new OffsetMap.Builder();
        for (int i = 0; i < text.length(); i++) {
            if (begins[i] == NOWHERE) {
                offsets.inserted(1);
            } else {
                offsets.add(1, begins[i], ends[i]);
            }
        }
        return offsets.build();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
