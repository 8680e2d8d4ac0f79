package io.dateline.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines above an article's text that say what it is, by whom and of when.
 *
 * @param length how many characters they take, with the blank lines after them
 * @param labelled whether the publication time has a label, or is a date alone
 */
record Heading(
        int length,
        @Nullable String title,
        List<String> authors,
        @Nullable String url,
        @Nullable String source,
        @Nullable String language,
        @Nullable PublicationTime published,
        boolean labelled,
        List<String> warnings) {
    private static final int MOST_LINES = 20;
    /** A date line stands right at the top, under the title and the author. */
    private static final int DATE_LINE_WITHIN = 4;

    /** Longer lines are prose. */
    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BYLINE = 100;
    private static final Pattern LINE = Pattern.compile("([^\r\n]*)(\r\n|\r|\n|$)");
    private static final Pattern LABELLED =
            Pattern.compile("\\s*(\\p{Alpha}[\\p{Alpha} -]{0,20}?)\\s*:\\s+(\\S.*?)\\s*");
    private static final Pattern BYLINE = Pattern.compile("\\s*(?:By|BY)\\s+(\\p{Lu}.*?)\\s*");
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:\\p{Lu}[\\p{L}.'’-]*|de|da|del|van|von|der|den|di|al|el|bin|ibn|la|le))*");
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?://\\S+)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:,…][\"'”’)\\]]*$");

    Heading {
        authors = List.copyOf(authors);
        warnings = List.copyOf(warnings);
    }

    /** Reads the lines at the top of a text, up to the first that is of the text itself. */
    static Heading of(String text) {
        Parser parser = new Parser();
        Matcher lines = LINE.matcher(text);
        String undecided = null;
        int length = 0;
        int read = 0;
        while (read < MOST_LINES && lines.find() && lines.start() < text.length()) {
            String line = lines.group(1);
            if (line.isBlank()) {
                if (length == lines.start()) {
                    length = lines.end();
                }
                continue;
            }
            read++;
            if (parser.take(line)) {
                length = lines.end();
                if (undecided != null) {
                    parser.title = undecided;
                    undecided = null;
                }
            } else if (read == 1 && isTitle(line)) {
                undecided = line.strip();
            } else {
                break;
            }
        }
        while (length < text.length() && Character.isWhitespace(text.charAt(length))) {
            length++;
        }
        return parser.heading(length);
    }

    /** Returns what a user should know of the publication time if it is but a date that stands alone. */
    Optional<String> noteDateLine() {
        return published == null || labelled ? Optional.empty() : Optional.of(dateLineNote(published));
    }

    static String dateLineNote(PublicationTime time) {
        return "publication date %s taken from the text's date line".formatted(time.day());
    }

    /** Reads lines of which any may be about the article. */
    static Heading ofLines(List<String> lines) {
        Parser parser = new Parser();
        lines.forEach(parser::take);
        return parser.heading(0);
    }

    /** Returns the date that stands alone on one of the first lines of a text. */
    static Optional<PublicationTime> dateLine(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .limit(DATE_LINE_WITHIN)
                .flatMap(line -> PublicationTime.parse(line).stream())
                .findFirst();
    }

    private static boolean isTitle(String line) {
        String title = line.strip();
        return title.length() <= LONGEST_TITLE && !SENTENCE_END.matcher(title).find();
    }

    /** Returns the names of a byline: "Jane Doe and John Roe", "Jane Doe, Staff Writer". */
    static List<String> names(String byline) {
        String names = byline.replaceFirst("^(?i:by)\\s+", "").strip();
        boolean several = names.contains(" and ") || names.contains(" & ");
        return Arrays.stream(names.split(several ? "\\s*,\\s*and\\s+|\\s+and\\s+|\\s+&\\s+|\\s*,\\s*" : "\\s*[,|]\\s*"))
                .filter(name -> !name.isBlank())
                .limit(several ? Long.MAX_VALUE : 1)
                .toList();
    }

    private static final class Parser {
        private final List<DateText.Moment> moments = new ArrayList<>();
        private final List<String> warnings = new ArrayList<>();
        private List<String> authors = List.of();
        private @Nullable String title;
        private @Nullable String url;
        private @Nullable String source;
        private @Nullable String language;

        /** Takes a line in, if it is not of the text itself. */
        boolean take(String line) {
            if (line.length() > LONGEST_LINE) {
                return false;
            }
            List<DateText.Moment> dates = DateText.read(line);
            if (!dates.isEmpty()) {
                moments.addAll(dates);
                return true;
            }
            Matcher address = ADDRESS.matcher(line);
            if (address.matches()) {
                url = address.group(1);
                return true;
            }
            Matcher byline = BYLINE.matcher(line);
            if (byline.matches() && line.length() <= LONGEST_BYLINE) {
                List<String> names = names(byline.group(1));
                if (!names.isEmpty()
                        && names.stream().allMatch(name -> NAME.matcher(name).matches())) {
                    authors = names;
                    return true;
                }
            }
            Matcher labelled = LABELLED.matcher(line);
            return labelled.matches() && take(labelled.group(1).toLowerCase(Locale.ROOT), labelled.group(2));
        }

        private boolean take(String label, String value) {
            switch (label) {
                case "title", "headline" -> title = value;
                case "by", "author", "authors", "byline" -> authors = names(value);
                case "url", "link", "address" -> url = value;
                case "source", "outlet", "publisher", "publication" -> source = value;
                case "language" -> language = value;
                case "date",
                        "published",
                        "updated",
                        "last updated",
                        "posted",
                        "publication date",
                        "date published",
                        "pubdate" -> warnings.add("no date that can be told: '%s'".formatted(value));
                default -> {
                    return false;
                }
            }
            return true;
        }

        Heading heading(int length) {
            Optional<DateText.Moment> latest =
                    moments.stream().max((a, b) -> PublicationTime.OLDEST_FIRST.compare(a.time(), b.time()));
            return new Heading(
                    length,
                    title,
                    authors,
                    url,
                    source,
                    language,
                    latest.map(DateText.Moment::time).orElse(null),
                    moments.stream().anyMatch(DateText.Moment::labelled),
                    warnings);
        }
    }
}
