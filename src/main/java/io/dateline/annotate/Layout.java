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
 * <p>A blank line always ends a paragraph. A single line break does too, unless the text is wrapped at a fixed width. A
 * dateline ("GENEVA (AP) —") is cut off from the sentence that it opens: it is no part of it, and parsers take it for its
 * subject.
 */
final class Layout {
    private static final Pattern LINE = Pattern.compile("[^\n]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;,…][\"'”’»)\\]]*$");
    /** No word, nor an address worth reading; the recogniser's features of a word grow with the square of its length. */
    private static final Pattern ENDLESS_WORD = Pattern.compile("\\S{400,}");

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_WRAPPED_LINE = 120;

    /** A place in capitals or an agency in brackets, perhaps a day, then a dash that stands free; or a place and the only long dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\s*(?:(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ ,/]+(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2})){0,6}(?: *\\([^()\n]{2,40}\\))?"
                    + "|\\p{Lu}[^()\n—–]{1,40}\\((?:AP|AFP|Reuters|REUTERS|UPI|CNN|Xinhua|dpa|DPA|IANS|ANI|PTI|TASS|Bloomberg)\\))"
                    + " *(?:—|–|--|-)"
                    + "|\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3} *—(?![^—]{0,90}—))(?= [\\p{Lu}\\p{N}\"“‘'])");
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
            Matcher dateline = DATELINE.matcher(joined).region(p.begin, p.end);
            int body = p.begin;
            if (paragraphs.size() < LAST_DATELINE && dateline.lookingAt()) {
                body = dateline.end();
                cut.setCharAt(body, '\n');
                paragraphs.add(new Paragraph(p.begin, body, true));
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
