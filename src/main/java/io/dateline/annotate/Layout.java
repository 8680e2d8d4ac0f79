package io.dateline.annotate;

import io.dateline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a text: where sentences must end, and which paragraphs are headings.
 *
 * <p>A blank line always ends a paragraph. A single line break does too, unless the text is wrapped at a fixed width. What
 * stands before the first sentence on its line is cut off from it, see {@link Opening}.
 */
final class Layout {
    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…][\"'”’»)\\]]*$");
    /** No word, nor an address worth reading; the recogniser's features of a word grow with the square of its length. */
    private static final Pattern ENDLESS_WORD = Pattern.compile("\\S{400,}");

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_WRAPPED_LINE = 120;

    /** Datelines open a report: among its first lines, after heading and byline. */
    private static final int LAST_DATELINE = 6;

    private record Paragraph(int begin, int end, boolean heading) {}

    private final String textForTokenizer;
    private final List<Paragraph> paragraphs;

    private Layout(String textForTokenizer, List<Paragraph> paragraphs) {
        this.textForTokenizer = textForTokenizer;
        this.paragraphs = paragraphs;
    }

    static Layout of(Article article) {
        return of(article.text(), article.title());
    }

    static Layout of(String text, @Nullable String title) {
        String joined = isWrapped(text) ? joinWrappedLines(text) : text;
        List<Paragraph> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(joined);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                lines.add(new Paragraph(matcher.start(), matcher.end(), false));
            }
        }
        StringBuilder cut = new StringBuilder(joined);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph p : lines) {
            int body = p.begin;
            for (int end : headings(joined, p, lines.size(), paragraphs.size())) {
                cut.setCharAt(end, '\n');
                paragraphs.add(new Paragraph(body, end, true));
                body = end;
            }
            String line = joined.substring(body, p.end).strip();
            paragraphs.add(
                    new Paragraph(body, p.end, lines.size() > 1 && isHeading(line, p.equals(lines.get(0)), title)));
        }
        String readable = ENDLESS_WORD.matcher(cut).replaceAll(word -> " ".repeat(word.end() - word.start()));
        return new Layout(readable, paragraphs);
    }

    /** Returns the text, as long as the original, with line breaks only where a sentence must end and no endless words. */
    String textForTokenizer() {
        return textForTokenizer;
    }

    /** Returns the position of the paragraph that holds an offset; a dateline counts as one. */
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

    /** Tells whether an offset lies in a heading, a byline, a date line or a dateline: in anything but running text. */
    boolean isHeading(int offset) {
        return !paragraphs.isEmpty() && paragraphs.get(paragraphAt(offset)).heading;
    }

    /** Returns the ends of what stands before the sentences of a line; each is a blank. */
    private static List<Integer> headings(String text, Paragraph p, int lines, int before) {
        List<Integer> ends = new ArrayList<>();
        if (lines == 1) {
            Opening.titleAndStamps(text.substring(p.begin, p.end)).forEach(end -> ends.add(p.begin + end));
        }
        int body = ends.isEmpty() ? p.begin : ends.get(ends.size() - 1);
        int dateline = before < LAST_DATELINE ? Opening.dateline(text.substring(body, p.end)) : 0;
        if (dateline > 0) {
            ends.add(body + dateline);
        }
        return ends;
    }

    private static boolean isHeading(String line, boolean first, @Nullable String title) {
        if (first && title != null && letters(line).equals(letters(title))) {
            return true;
        }
        return line.length() <= LONGEST_HEADING && !SENTENCE_END.matcher(line).find();
    }

    private static String letters(String line) {
        return line.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    /** Tells whether nearly every line was broken because the next word did not fit into the width. */
    private static boolean isWrapped(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width > LONGEST_WRAPPED_LINE) {
            return false;
        }
        int inner = 0;
        int forced = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            String next = lines.get(i + 1);
            if (!line.isEmpty() && !next.isEmpty()) {
                inner++;
                int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
                forced += line.length() + 1 + word > width ? 1 : 0;
            }
        }
        return inner >= 3 && forced >= 0.7 * inner;
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
