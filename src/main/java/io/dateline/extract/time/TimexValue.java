package io.dateline.extract.time;

import io.dateline.model.DatePrecision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TIMEX3 values (TimeML 1.2.1, section 2.3.2.1) of calendar units, and the days that they stand for.
 *
 * @param start first day
 * @param end last day, included
 */
record TimexValue(LocalDate start, LocalDate end, DatePrecision precision) {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern YEARS = Pattern.compile("(\\d{2,4})(X{0,2})");

    /** Returns the days of a value; none for durations, sets, references and values with unknown parts. */
    static Optional<TimexValue> parse(String value) {
        try {
            return read(value);
        } catch (DateTimeException e) {
            return Optional.empty(); // 2022-02-30, 2022-W60
        }
    }

    private static Optional<TimexValue> read(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            LocalDate date = LocalDate.parse(day.group(1));
            return Optional.of(new TimexValue(date, date, DatePrecision.DAY));
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(WeekFields.ISO.dayOfWeek(), 1);
            return Optional.of(
                    week.group(3) == null
                            ? new TimexValue(monday, monday.plusDays(6), DatePrecision.WEEK)
                            : new TimexValue(monday.plusDays(5), monday.plusDays(6), DatePrecision.UNKNOWN));
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(new TimexValue(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(partOfYear(Integer.parseInt(part.group(1)), part.group(2)));
        }
        Matcher years = YEARS.matcher(value);
        if (years.matches() && (value.length() == 4 || value.length() == 3)) {
            int known = years.group(1).length();
            int width = known == 4 ? 1 : known == 3 ? 10 : 100;
            int first = Integer.parseInt(years.group(1)) * width;
            return Optional.of(new TimexValue(
                    LocalDate.of(first, 1, 1),
                    LocalDate.of(first + width - 1, 12, 31),
                    width == 1 ? DatePrecision.YEAR : width == 10 ? DatePrecision.DECADE : DatePrecision.UNKNOWN));
        }
        return Optional.empty();
    }

    private static TimexValue partOfYear(int year, String part) {
        return switch (part) {
            case "SP" -> months(year, 3, 3, DatePrecision.QUARTER);
            case "SU" -> months(year, 6, 3, DatePrecision.QUARTER);
            case "FA" -> months(year, 9, 3, DatePrecision.QUARTER);
            case "WI" -> months(year, 12, 3, DatePrecision.QUARTER);
            case "H1" -> months(year, 1, 6, DatePrecision.UNKNOWN);
            case "H2" -> months(year, 7, 6, DatePrecision.UNKNOWN);
            default -> months(year, 3 * (part.charAt(1) - '0') - 2, 3, DatePrecision.QUARTER);
        };
    }

    private static TimexValue months(int year, int first, int count, DatePrecision precision) {
        YearMonth month = YearMonth.of(year, first);
        return new TimexValue(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth(), precision);
    }

    /** Returns the value of the ISO week that holds a day. */
    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
