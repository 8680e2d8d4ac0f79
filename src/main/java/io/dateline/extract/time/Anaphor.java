package io.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression counted from a time told of before: "the next day", "that evening", "two weeks later". */
record Anaphor(int count, String unit) {
    private static final String UNIT =
            "(day|week|weekend|month|year|night|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
    private static final Pattern SAME = Pattern.compile("(?:on |earlier |later )*(?:that|the same|that same) " + UNIT);
    private static final Pattern NEXT = Pattern.compile("(?:on )?the (following|next|previous|preceding) " + UNIT);
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?:about|around|nearly|almost|some|just|only|exactly|barely|roughly|more than|less than"
                    + "|at least) )*([a-z]+|\\d{1,3}) (minute|hour|day|week|month|year|decade)s? (later|earlier|before|after)");
    private static final Pattern DAY_BESIDE = Pattern.compile("the " + UNIT + " (before|after)");

    /** Reads an expression. */
    static Optional<Anaphor> parse(String expression) {
        String words = expression.toLowerCase(Locale.ROOT);
        Matcher m = SAME.matcher(words);
        if (m.matches()) {
            return Optional.of(new Anaphor(0, m.group(1)));
        }
        m = NEXT.matcher(words);
        if (m.matches()) {
            return Optional.of(new Anaphor(m.group(1).startsWith("pre") ? -1 : 1, m.group(2)));
        }
        m = COUNTED.matcher(words);
        Optional<Integer> count = m.matches() ? Numbers.parse(m.group(1)) : Optional.empty();
        if (count.isPresent()) {
            boolean back = m.group(3).equals("earlier") || m.group(3).equals("before");
            return Optional.of(new Anaphor(back ? -count.get() : count.get(), m.group(2)));
        }
        m = DAY_BESIDE.matcher(words);
        return m.matches()
                ? Optional.of(new Anaphor(m.group(2).equals("before") ? -1 : 1, m.group(1)))
                : Optional.empty();
    }

    /** Returns the TIMEX3 value, or nothing where the time it counts from is unknown or not told exactly enough. */
    Optional<String> value(Told told) {
        return switch (unit) {
            case "month" -> told.month().map(m -> m.plusMonths(count).toString());
            case "year" -> told.year().map(y -> year(y + count));
            case "decade" -> told.year().map(y -> year(y + 10 * count));
            default -> told.day().map(this::fromDay);
        };
    }

    /** Returns the TIMEX3 value, counted from a day. */
    String fromDay(LocalDate day) {
        return switch (unit) {
            case "minute", "hour" -> day.toString();
            case "day" -> day.plusDays(count).toString();
            case "week" -> TimexValue.week(day.plusWeeks(count));
            case "weekend" -> TimexValue.week(day.plusWeeks(count)) + "-WE";
            case "month" -> YearMonth.from(day).plusMonths(count).toString();
            case "year" -> year(day.getYear() + count);
            case "decade" -> year(day.getYear() + 10 * count);
            case "night", "morning", "afternoon", "evening" -> day.plusDays(count) + TimexResolver.part(unit);
            default -> weekday(day);
        };
    }

    private String weekday(LocalDate day) {
        DayOfWeek wanted = DayOfWeek.valueOf(unit.toUpperCase(Locale.ROOT));
        return (count == 0
                        ? day.with(TemporalAdjusters.previousOrSame(wanted))
                        : count < 0
                                ? day.with(TemporalAdjusters.previous(wanted))
                                : day.with(TemporalAdjusters.next(wanted)))
                .toString();
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
