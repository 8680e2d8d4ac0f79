package io.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The value of expressions that mean another day according to tense ("Wednesday", "December", "the weekend"): the last one
 * up to the reference day after a verb of the past, the next one after a verb of the future, else the nearest.
 */
final class TimexResolver {
    private static final Map<String, DayOfWeek> WEEKDAYS = new LinkedHashMap<>();
    private static final Map<String, Month> MONTHS = new LinkedHashMap<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            WEEKDAYS.put(lower(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), day);
        }
        WEEKDAYS.putAll(Map.of("mon", DayOfWeek.MONDAY, "tue", DayOfWeek.TUESDAY, "tues", DayOfWeek.TUESDAY));
        WEEKDAYS.putAll(Map.of("wed", DayOfWeek.WEDNESDAY, "thu", DayOfWeek.THURSDAY, "thurs", DayOfWeek.THURSDAY));
        WEEKDAYS.putAll(Map.of("fri", DayOfWeek.FRIDAY, "sat", DayOfWeek.SATURDAY, "sun", DayOfWeek.SUNDAY));
        for (Month month : Month.values()) {
            String name = lower(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
    }

    private static final String WEEKDAY = "(" + String.join("|", WEEKDAYS.keySet()) + ")\\.?";
    private static final String MONTH = "(" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String PART =
            "(?: (early|late))?(?: (morning|afternoon|evening|night|overnight|noon|midday|lunchtime))?";
    private static final Map<String, String> PARTS = Map.of(
            "morning",
            "TMO",
            "afternoon",
            "TAF",
            "evening",
            "TEV",
            "night",
            "TNI",
            "overnight",
            "TNI",
            "noon",
            "T12:00",
            "midday",
            "T12:00",
            "lunchtime",
            "T12:00");

    private static final Pattern BARE_WEEKDAY =
            Pattern.compile("(?:(?:early|late|on|this|the) )*" + WEEKDAY + PART + "(?: the)?");
    private static final Pattern SHIFTED_WEEKDAY =
            Pattern.compile("(last|next|this past|past|this coming|coming) " + WEEKDAY + PART);
    private static final Pattern BARE_MONTH = Pattern.compile("(?:(?:early|late|mid|in|this|the|of)[ -])*" + MONTH);
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?:" + WEEKDAY + ",? )?" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?" + PART);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:" + WEEKDAY + ",? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + PART);
    private static final Pattern WEEKEND =
            Pattern.compile("(?:(this|the|last|next|past|this past|this coming) )?weekend");
    private static final Pattern SIMPLE_DAY =
            Pattern.compile("(?:earlier |late |early )?(today|yesterday|tomorrow|this|last|to)"
                    + "[ -]?(morning|afternoon|evening|night)?");

    private static final Pattern AGO = Pattern.compile("(?:nearly|almost|about|some|over|around|more than|at least)? ?"
            + "(.+?)[ -](week|month|year|decade)s? ago");
    private static final Pattern LAST_QUARTER = Pattern.compile("(?:the |in the )?(last|previous|next|this) quarter");

    private final LocalDate reference;

    TimexResolver(LocalDate reference) {
        this.reference = reference;
    }

    /**
     * Returns the TIMEX3 value, or nothing where the expression is of another kind.
     *
     * @param told the day told of before, if any: a month without year after "in April 2011" is of that year
     */
    Optional<String> resolve(String text, ClauseTense tense, @Nullable LocalDate told) {
        String words = lower(text).replace('’', '\'').replaceAll("'s?$", "").replaceAll("\\s+", " ");
        words = words.replaceAll("(\\w),(?= )", "$1").strip();
        Matcher m = BARE_WEEKDAY.matcher(words);
        if (m.matches()) {
            return Optional.of(weekday(weekdayNamed(m.group(1)), tense) + part(m.group(3)));
        }
        m = SHIFTED_WEEKDAY.matcher(words);
        if (m.matches()) {
            DayOfWeek day = weekdayNamed(m.group(2));
            LocalDate date = m.group(1).contains("past") || m.group(1).equals("last")
                    ? reference.with(TemporalAdjusters.previous(day))
                    : reference.with(TemporalAdjusters.next(day));
            return Optional.of(date + part(m.group(4)));
        }
        m = BARE_MONTH.matcher(words);
        if (m.matches()) {
            Month month = monthNamed(m.group(1));
            if (told != null
                    && tense.past()
                    && told.getYear() < reference.getYear() - 1
                    && month.compareTo(told.getMonth()) >= 0) {
                return Optional.of(YearMonth.of(told.getYear(), month).toString());
            }
            return Optional.of(month(month, tense).toString());
        }
        m = MONTH_DAY.matcher(words);
        if (m.matches()) {
            return dayOfMonth(monthNamed(m.group(2)), Integer.parseInt(m.group(3)), m.group(1), tense)
                    .map(withPart(m.group(5)));
        }
        m = DAY_MONTH.matcher(words);
        if (m.matches()) {
            return dayOfMonth(monthNamed(m.group(3)), Integer.parseInt(m.group(2)), m.group(1), tense)
                    .map(withPart(m.group(5)));
        }
        m = WEEKEND.matcher(words);
        if (m.matches()) {
            return Optional.of(weekend(m.group(1), tense));
        }
        m = LAST_QUARTER.matcher(words);
        if (m.matches()) {
            int shift = m.group(1).equals("this") ? 0 : m.group(1).equals("next") ? 1 : -1;
            LocalDate day = reference.plusMonths(3L * shift);
            return Optional.of("%04d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3));
        }
        m = AGO.matcher(words);
        if (m.matches()) {
            return Numbers.parse(m.group(1)).map(ago(m.group(2)));
        }
        if (words.equals("overnight")) {
            return Optional.of((tense == ClauseTense.FUTURE ? reference : reference.minusDays(1)) + "TNI");
        }
        m = SIMPLE_DAY.matcher(words);
        if (m.matches()
                && (m.group(2) != null
                        || m.group(1).endsWith("day")
                        || m.group(1).equals("tomorrow"))) {
            LocalDate day =
                    switch (m.group(1)) {
                        case "yesterday", "last" -> reference.minusDays(1);
                        case "tomorrow" -> reference.plusDays(1);
                        default -> reference;
                    };
            return Optional.of(day + part(m.group(2)));
        }
        return Optional.empty();
    }

    private static Function<LocalDate, String> withPart(@Nullable String part) {
        return date -> date + part(part);
    }

    /** The unit tells how exact it is: what was two years ago was in that year, not on this day of it. */
    private Function<Integer, String> ago(String unit) {
        return count -> switch (unit) {
            case "week" -> TimexValue.week(reference.minusWeeks(count));
            case "month" -> YearMonth.from(reference).minusMonths(count).toString();
            default -> "%04d".formatted(reference.getYear() - count * (unit.equals("decade") ? 10 : 1));
        };
    }

    private static String part(@Nullable String part) {
        return part == null ? "" : PARTS.getOrDefault(part, "");
    }

    private LocalDate weekday(DayOfWeek day, ClauseTense tense) {
        LocalDate last = reference.with(TemporalAdjusters.previousOrSame(day));
        LocalDate next = reference.with(TemporalAdjusters.nextOrSame(day));
        return switch (tense) {
            case FUTURE -> next;
            case PRESENT ->
                reference.toEpochDay() - last.toEpochDay() <= next.toEpochDay() - reference.toEpochDay() ? last : next;
            default -> last;
        };
    }

    private YearMonth month(Month month, ClauseTense tense) {
        YearMonth now = YearMonth.from(reference);
        YearMonth same = now.withMonth(month.getValue());
        YearMonth last = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth next = same.isBefore(now) ? same.plusYears(1) : same;
        return switch (tense) {
            case FUTURE -> next;
            case PAST, PAST_PERFECT -> last;
            default ->
                now.getMonthValue() - month.getValue() > 6
                        ? next
                        : month.getValue() - now.getMonthValue() > 6 ? last : same;
        };
    }

    /** With a weekday, the year in which they agree; else by tense, where half a year and more to the wrong side speaks against it. */
    private Optional<LocalDate> dayOfMonth(Month month, int day, @Nullable String weekday, ClauseTense tense) {
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            if (day < 1 || day > month.length(Year.isLeap(year))) {
                continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            long distance = date.toEpochDay() - reference.toEpochDay();
            long cost = Math.abs(distance);
            if (tense.past() && distance > 0 || tense == ClauseTense.FUTURE && distance < 0) {
                cost = 3 * cost;
            }
            if (weekday != null && date.getDayOfWeek() != weekdayNamed(weekday)) {
                cost += 10_000;
            }
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    private String weekend(@Nullable String which, ClauseTense tense) {
        LocalDate monday = reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean begun = reference.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        int weeks = 0;
        if ("last".equals(which) || which != null && which.contains("past")) {
            weeks = -1;
        } else if ("next".equals(which)) {
            weeks = 1;
        } else if (which != null && which.contains("coming")) {
            weeks = begun ? 1 : 0;
        } else if (tense != ClauseTense.FUTURE && !begun) {
            weeks = -1;
        }
        return TimexValue.week(monday.plusWeeks(weeks)) + "-WE";
    }

    private static DayOfWeek weekdayNamed(String name) {
        DayOfWeek day = WEEKDAYS.get(name);
        if (day == null) {
            throw new IllegalArgumentException("no day of the week: '%s'".formatted(name));
        }
        return day;
    }

    private static Month monthNamed(String name) {
        Month month = MONTHS.get(name);
        if (month == null) {
            throw new IllegalArgumentException("no month: '%s'".formatted(name));
        }
        return month;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
