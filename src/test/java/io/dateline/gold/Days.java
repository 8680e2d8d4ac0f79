package io.dateline.gold;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The calendar days that a time value stands for.
 *
 * @param start first day, where known
 * @param end last day, included, where known
 */
record Days(@Nullable LocalDate start, @Nullable LocalDate end) {
    static final Days NONE = new Days(null, null);

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DECADE = Pattern.compile("\\d{3}");
    private static final Pattern NO_DAYS = Pattern.compile("P.*|PAST_REF|FUTURE_REF|XXXX.*|unknown");

    /**
     * Returns the days of a TIMEX3 value; also of {@code from/to}, either side of which may be missing, and of
     * {@code unknown}. Durations and references without a date have no days.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Days of(String value) {
        Matcher day = DAY.matcher(value);
        Matcher week = WEEK.matcher(value);
        Matcher quarter = QUARTER.matcher(value);
        if (value.contains("/")) {
            String[] sides = value.split("/", -1);
            return new Days(
                    sides[0].isEmpty() ? null : of(sides[0]).start(),
                    sides[1].isEmpty() ? null : of(sides[1]).end());
        }
        if (day.matches()) {
            LocalDate date = LocalDate.parse(day.group(1));
            return new Days(date, date);
        }
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return new Days(week.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6));
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        if (quarter.matches()) {
            YearMonth first =
                    YearMonth.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2);
            return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
        }
        if (YEAR.matcher(value).matches()) {
            int year = Integer.parseInt(value);
            return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        if (DECADE.matcher(value).matches()) {
            int first = 10 * Integer.parseInt(value);
            return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
        }
        if (NO_DAYS.matcher(value).matches()) {
            return NONE;
        }
        throw new IllegalArgumentException(
                "'%s' is no time value: 2022-01-21, 2022-W03, 2022-01, 2022-Q1, 2022, 202, 2022-01-10/2022-01-12, P2D, unknown"
                        .formatted(value));
    }
}
