package io.dateline.gold;

import io.dateline.model.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with its inline marks taken out and kept beside it.
 *
 * <p>{@code [words|key]} names somebody or somewhere, {@code <words|value>} is a time, <code>{words|ids}</code> is an event's
 * trigger or a statement's cue, {@code ((id: words))} is what was said. Marks may stand inside one another.
 *
 * @param text the text without marks; paragraphs separated by a blank line
 * @param marks in the order of their first character, the outer before the inner
 */
record Markup(String text, List<Mark> marks) {
    /** What a mark says about its words. */
    enum Kind {
        MENTION(']'),
        TIME('>'),
        WORD('}'),
        SAID(')');

        private final char closes;

        Kind(char closes) {
            this.closes = closes;
        }
    }

    /**
     * One mark.
     *
     * @param label the words after the bar (before the colon in a statement)
     */
    record Mark(Kind kind, TextSpan span, String label) {}

    private record Open(Kind kind, int begin, String label) {}

    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n\\s*\\n");

    /**
     * Reads a marked text. Line breaks inside a paragraph count as spaces.
     *
     * @throws IllegalArgumentException if a mark is not closed or has no label; the message quotes the place
     */
    static Markup parse(String marked) {
        String source = String.join(
                "\n\n",
                PARAGRAPH_BREAK
                        .splitAsStream(marked.strip())
                        .map(paragraph -> paragraph.strip().replaceAll("\\s*\\n\\s*", " "))
                        .toList());
        StringBuilder text = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        List<Open> closed = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (source.startsWith("((", i)) {
                int colon = source.indexOf(": ", i);
                require(colon > 0 && colon - i < 12, "a statement opens with its id, as in ((s1: words))", source, i);
                open.push(new Open(Kind.SAID, text.length(), source.substring(i + 2, colon)));
                i = colon + 2;
            } else if (source.startsWith("))", i)) {
                require(!open.isEmpty() && open.peek().kind() == Kind.SAID, "nothing to close", source, i);
                closed.add(open.pop());
                ends.add(text.length());
                i += 2;
            } else if (c == '[' || c == '<' || c == '{') {
                Kind kind = c == '[' ? Kind.MENTION : c == '<' ? Kind.TIME : Kind.WORD;
                open.push(new Open(kind, text.length(), ""));
                i++;
            } else if (c == '|') {
                require(!open.isEmpty() && open.peek().kind() != Kind.SAID, "a bar outside of a mark", source, i);
                Open mark = open.pop();
                int end = source.indexOf(mark.kind().closes, i);
                require(end > i + 1, "a label is missing or not closed", source, i);
                closed.add(new Open(mark.kind(), mark.begin(), source.substring(i + 1, end)));
                ends.add(text.length());
                i = end + 1;
            } else {
                require("]}>".indexOf(c) < 0, "nothing to close, or a mark without label", source, i);
                text.append(c);
                i++;
            }
        }
        require(open.isEmpty(), "a mark is not closed", source, source.length());
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < closed.size(); k++) {
            Open mark = closed.get(k);
            require(ends.get(k) > mark.begin(), "a mark without words: " + mark.label(), source, 0);
            marks.add(new Mark(mark.kind(), TextSpan.of(text.toString(), mark.begin(), ends.get(k)), mark.label()));
        }
        marks.sort(Comparator.comparingInt((Mark m) -> m.span().begin())
                .thenComparingInt(m -> -m.span().end()));
        return new Markup(text.toString(), List.copyOf(marks));
    }

    private static void require(boolean holds, String otherwise, String source, int at) {
        if (!holds) {
            throw new IllegalArgumentException("%s, at: …%s…"
                    .formatted(otherwise, source.substring(Math.max(0, at - 30), Math.min(source.length(), at + 30))));
        }
    }
}
