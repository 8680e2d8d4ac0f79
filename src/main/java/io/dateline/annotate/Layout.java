package io.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a text: where sentences must end, and which paragraphs are headings.
 *
 * <p>A blank line always ends a paragraph. A single line break does too, unless the text is wrapped at a fixed width.
 */
final class Layout {
    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…][\"'”’»)\\]]*$");
    /** Wrapped text has lines of much the same length: of this at least, but for the last of each paragraph. */
    private static final int SHORTEST_WRAPPED_LINE = 45;

    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int LONGEST_HEADING = 120;

    private record Paragraph(int begin, int end, boolean heading) {}

    private final String textForTokenizer;
    private final List<Paragraph> paragraphs;

    private Layout(String textForTokenizer, List<Paragraph> paragraphs) {
        this.textForTokenizer = textForTokenizer;
        this.paragraphs = paragraphs;
    }

    static Layout of(String text) {
        String joined = isWrapped(text) ? joinWrappedLines(text) : text;
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher lines = LINE.matcher(joined);
        while (lines.find()) {
            String line = lines.group().strip();
            if (!line.isEmpty()) {
                paragraphs.add(new Paragraph(lines.start(), lines.end(), false));
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph p = paragraphs.get(i);
            String line = joined.substring(p.begin, p.end).strip();
            boolean alone = paragraphs.size() == 1;
            boolean heading = !alone
                    && line.length() <= LONGEST_HEADING
                    && !SENTENCE_END.matcher(line).find();
            paragraphs.set(i, new Paragraph(p.begin, p.end, heading));
        }
        return new Layout(joined, paragraphs);
    }

    /** Returns the text, as long as the original, with line breaks only where a sentence must end. */
    String textForTokenizer() {
        return textForTokenizer;
    }

    /** Returns the position of the paragraph that holds an offset. */
    int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).begin <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    boolean isHeading(int offset) {
        return !paragraphs.isEmpty() && paragraphs.get(paragraphAt(offset)).heading;
    }

    private static boolean isWrapped(String text) {
        String[] blocks = text.split("\n\\s*\n");
        int inner = 0;
        int even = 0;
        for (String block : blocks) {
            String[] lines = block.split("\n");
            for (int i = 0; i + 1 < lines.length; i++) {
                inner++;
                int length = lines[i].strip().length();
                if (length >= SHORTEST_WRAPPED_LINE && length <= LONGEST_WRAPPED_LINE) {
                    even++;
                }
            }
        }
        return inner >= 3 && even >= 0.8 * inner;
    }

    private static String joinWrappedLines(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && !isBlankAround(text, i)) {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }

    /** Tells whether the line before or after a line break is empty. */
    private static boolean isBlankAround(String text, int lineBreak) {
        int before = text.lastIndexOf('\n', lineBreak - 1);
        int after = text.indexOf('\n', lineBreak + 1);
        return text.substring(before + 1, lineBreak).isBlank()
                || text.substring(lineBreak + 1, after < 0 ? text.length() : after)
                        .isBlank();
    }
}
