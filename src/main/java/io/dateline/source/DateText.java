package io.dateline.source;

import io.dateline.model.PublishedPrecision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines in which outlets print when an article was published. The one place that parses dates of documents. */
final class DateText {
    /**
     * One time that a line gives.
     *
     * @param labelled whether a word says what it is: "Updated …"
     */
    record Moment(PublicationTime time, boolean labelled) {}

    /** Longer lines are prose. */
    private static final int LONGEST_LINE = 200;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:first|originally|last|date|time|publication)\\s+)?"
                    + "(?:published|updated|posted|modified|created|issued|released|filed|publication|update|date|time)\\b"
                    + "(?:\\s+(?:on|at|date|time)\\b)?\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<y>\\d{4})(?:(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})|(?<m2>\\d{2})(?<d2>\\d{2}))(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(?<mon>\\p{Alpha}{3,9})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(?<mon>\\p{Alpha}{3,9})\\.?,?[\\s-]+(?<y>\\d{4})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>(?<y>\\d{4})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<h>\\d{1,2})(?:[:.h](?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?)?(?!\\d)(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MILITARY_CLOCK =
            Pattern.compile("(?<h>\\d{2})(?<min>\\d{2})(?:(?<s>\\d{2}))?(?=\\s*(?:Z|GMT|UTC|[+-]\\d{2}))");
    private static final Pattern OFFSET =
            Pattern.compile("\\(?(?:GMT|UTC)?\\s*(?<sign>[+-])(?<h>\\d{1,2})(?::?(?<min>\\d{2}))?\\)?(?!\\d)");
    private static final Pattern ZONE_NAME = Pattern.compile("\\(?(?<name>[A-Z]{1,5})\\b\\)?(?:\\[[\\w/]+])?");
    private static final Pattern FILLER = Pattern.compile(
            "(?:[\\s,;|·•()–—-]|T(?=\\d)|(?:at|on)\\b|(?<day>\\p{Alpha}{3,9})\\b\\.?)", Pattern.CASE_INSENSITIVE);
    private static final Map<String, ZoneId> ZONES = ResourceLines.of("/lang/en/zones.tsv").stream()
            .map(line -> line.split("\t", -1))
            .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> ZoneId.of(columns[1])));

    private final String text;
    private final List<Moment> moments = new ArrayList<>();
    private int position;
    private boolean labelled;
    private @Nullable LocalDate date;
    private @Nullable LocalTime clock;
    private boolean seconds;
    private @Nullable ZoneId zone;

    private DateText(String text) {
        this.text = text;
    }

    /** Returns the times that a line gives, in its order; none if anything else stands in it. */
    static List<Moment> read(String line) {
        String text = line.strip();
        if (text.length() > LONGEST_LINE) {
            return List.of();
        }
        DateText reader = new DateText(text);
        try {
            return reader.readAll() ? List.copyOf(reader.moments) : List.of();
        } catch (DateTimeException e) { // 30 February, 25 o'clock
            return List.of();
        }
    }

    private boolean readAll() {
        while (position < text.length()) {
            if (!readLabel() && !readDate() && !readClock() && !readZone() && !skipFiller()) {
                return false;
            }
        }
        return flush();
    }

    private boolean readLabel() {
        Matcher label = at(LABEL);
        if (label == null) {
            return false;
        }
        if (date != null && !flush()) {
            return false;
        }
        labelled = true;
        return true;
    }

    private boolean readDate() {
        LocalDate found = null;
        Matcher matcher = at(YEAR_MONTH_DAY);
        if (matcher != null) {
            boolean separated = matcher.group("sep") != null;
            found = LocalDate.of(
                    number(matcher, "y"),
                    number(matcher, separated ? "m" : "m2"),
                    number(matcher, separated ? "d" : "d2"));
        } else if ((matcher = at(MONTH_DAY_YEAR)) != null || (matcher = at(DAY_MONTH_YEAR)) != null) {
            Optional<Month> month = month(matcher.group("mon"));
            if (month.isEmpty()) {
                position = matcher.start();
                return false;
            }
            found = LocalDate.of(number(matcher, "y"), month.get(), number(matcher, "d"));
        } else if ((matcher = at(NUMBERS)) != null) {
            int a = number(matcher, "a");
            int b = number(matcher, "b");
            boolean dayFirst = matcher.group("sep").equals(".") || a > 12;
            if (!dayFirst && b <= 12 && a != b) {
                throw new DateTimeException("ambiguous: " + text);
            }
            found = LocalDate.of(number(matcher, "y"), dayFirst ? b : a, dayFirst ? a : b);
        }
        if (found == null) {
            return false;
        }
        if (date != null) {
            flush();
        }
        date = found;
        return true;
    }

    private boolean readClock() {
        Matcher matcher = at(MILITARY_CLOCK);
        if (matcher == null) {
            matcher = at(CLOCK);
        }
        if (matcher == null) {
            return false;
        }
        boolean halves = matcher.pattern().equals(CLOCK) && matcher.group("half") != null;
        if (matcher.group("min") == null && !halves) {
            position = matcher.start();
            return false;
        }
        if (clock != null && (date == null || !flush())) {
            return false;
        }
        int hour = number(matcher, "h");
        if (halves) {
            if (hour < 1 || hour > 12) {
                throw new DateTimeException("no hour of a half day: " + text);
            }
            hour = hour % 12 + (matcher.group("half").equalsIgnoreCase("p") ? 12 : 0);
        }
        seconds = matcher.group("s") != null;
        clock = LocalTime.of(
                hour, matcher.group("min") == null ? 0 : number(matcher, "min"), seconds ? number(matcher, "s") : 0);
        return true;
    }

    private boolean readZone() {
        if (clock == null || zone != null) {
            return false;
        }
        Matcher offset = at(OFFSET);
        if (offset != null) {
            int minutes = number(offset, "h") * 60 + (offset.group("min") == null ? 0 : number(offset, "min"));
            zone = ZoneOffset.ofTotalSeconds(60 * (offset.group("sign").equals("-") ? -minutes : minutes));
            return true;
        }
        Matcher name = at(ZONE_NAME);
        if (name == null) {
            return false;
        }
        zone = ZONES.get(name.group("name"));
        if (zone == null) {
            position = name.start();
        }
        return zone != null;
    }

    private boolean skipFiller() {
        Matcher filler = at(FILLER);
        if (filler == null) {
            return false;
        }
        String word = filler.group("day");
        return word == null || isDayOfWeek(word);
    }

    /** Ends the time read so far; false if there is none. */
    private boolean flush() {
        if (date == null) {
            return false;
        }
        moments.add(new Moment(time(date), labelled));
        labelled = false;
        date = null;
        clock = null;
        zone = null;
        return true;
    }

    private PublicationTime time(LocalDate day) {
        if (clock == null) {
            return PublicationTime.ofDay(day);
        }
        ZonedDateTime moment = ZonedDateTime.of(day, clock, zone == null ? ZoneOffset.UTC : zone);
        return new PublicationTime(
                moment.toInstant(), seconds ? PublishedPrecision.SECOND : PublishedPrecision.MINUTE, day);
    }

    /** Matches at the present position and moves behind the match. */
    private @Nullable Matcher at(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        position = matcher.end();
        return matcher;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Month> month(String word) {
        return startingWith(Month.values(), word);
    }

    private static boolean isDayOfWeek(String word) {
        return startingWith(DayOfWeek.values(), word).isPresent();
    }

    /** Returns the constant that a word of three letters or more abbreviates. */
    private static <E extends Enum<E>> Optional<E> startingWith(E[] constants, String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        for (E constant : constants) {
            if (upper.length() >= 3 && constant.name().startsWith(upper)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
