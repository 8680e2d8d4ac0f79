package io.dateline.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final Pattern BARE_MONTH = Pattern.compile(
            "(?:(?:very|early|late|mid|middle|beginning|start|end|first half|second half|in|the|of)[ -]?)*" + MONTH);
    private static final Pattern SHIFTED_MONTH = Pattern.compile("(this past|past|this coming|coming|this) " + MONTH);
    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?:(?:on|early|late) )*(?:" + WEEKDAY + ",? )?" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?" + PART);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:" + WEEKDAY + ",? )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + PART);
    private static final Pattern WEEKEND =
            Pattern.compile("(?:(this|the|last|next|past|this past|this coming) )?weekend");
    private static final Pattern SIMPLE_DAY =
            Pattern.compile("(?:earlier |late |early )?(today|yesterday|tomorrow|this|last|to)"
                    + "[ -]?(morning|afternoon|evening|night)?");

    private static final Pattern AGO = Pattern.compile(
            "(?:(?:nearly|almost|about|some|just|over|around|roughly|more than|less than|at least|well over) )*"
                    + "\\[?(.+?)\\]?[ -](week|month|year|decade|century|centurie)s?(?: and a (half))? ago");
    private static final Pattern LAST_QUARTER = Pattern.compile("(?:the |in the )?(last|previous|next|this) quarter");
    private static final Pattern SHIFTED_UNIT = Pattern.compile("(?:earlier )?(last|this|next) (week|month|year)");
    private static final Pattern QUARTER = Pattern.compile("(?:the )?(first|second|third|fourth) quarter");
    private static final Pattern SEASON = Pattern.compile(
            "(?:(?:the|this|last|next|this past|past|early|late|in|of|coming|this coming) )*(spring|summer|autumn|fall|winter)");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("the (\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern HALF =
            Pattern.compile("the (first|second) half of (?:(?:the|(this|last|next)) year|(\\d{4}))");
    private static final Pattern MID = Pattern.compile("mid[ -]?(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(?:the )?(?:(?:early|mid|late|to)[ -])*(\\d{3})0s");
    private static final Pattern FISCAL =
            Pattern.compile("(?:(?:fiscal|financial)(?: year)?|fy) ?(\\d{2}|\\d{4})(?:[-–/]\\d{2,4})?");
    private static final Pattern YEAR_END = Pattern.compile("(?:the )?year[- ]end");

    private final LocalDate reference;

    TimexResolver(LocalDate reference) {
        this.reference = reference;
    }

    /**
     * Returns the TIMEX3 value, or nothing where the expression is of another kind.
     *
     * @param told what the article told of before: a month without year after "in April 2011" is of that year
     */
    Optional<String> resolve(String text, ClauseTense tense, Told told) {
        String words = lower(text).replace('’', '\'').replaceAll("'s?$", "").replaceAll("\\s+", " ");
        words = words.replaceAll("(\\w),(?= )", "$1").strip();
        Matcher m = BARE_WEEKDAY.matcher(words);
        if (m.matches()) {
            return Optional.of(weekday(weekdayNamed(m.group(1)), tense) + part(m.group(3)));
        }
        m = SHIFTED_WEEKDAY.matcher(words);
        if (m.matches()) {
            DayOfWeek day = weekdayNamed(m.group(2));
            boolean back = m.group(1).contains("past") || m.group(1).equals("last");
            LocalDate date = reference.with(back ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
            if (m.group(1).equals("last") && date.equals(reference.minusDays(1))) {
                date = date.minusWeeks(1); // yesterday is nobody's "last Tuesday"
            } else if (m.group(1).equals("next") && date.equals(reference.plusDays(1))) {
                date = date.plusWeeks(1);
            }
            return Optional.of(date + part(m.group(4)));
        }
        m = BARE_MONTH.matcher(words);
        if (m.matches()) {
            return Optional.of(bareMonth(monthNamed(m.group(1)), tense, told).toString());
        }
        m = SHIFTED_MONTH.matcher(words);
        if (m.matches()) {
            return Optional.of(
                    shiftedMonth(m.group(1), monthNamed(m.group(2)), tense).toString());
        }
        m = MONTH_DAY.matcher(words);
        if (m.matches()) {
            return dayOfMonth(monthNamed(m.group(2)), Integer.parseInt(m.group(3)), m.group(1), tense, told)
                    .map(withPart(m.group(5)));
        }
        m = DAY_MONTH.matcher(words);
        if (m.matches()) {
            return dayOfMonth(monthNamed(m.group(3)), Integer.parseInt(m.group(2)), m.group(1), tense, told)
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
        m = SHIFTED_UNIT.matcher(words);
        if (m.matches()) {
            int shift = m.group(1).equals("this") ? 0 : m.group(1).equals("next") ? 1 : -1;
            return Optional.of(
                    switch (m.group(2)) {
                        case "week" -> TimexValue.week(reference.plusWeeks(shift));
                        case "month" ->
                            YearMonth.from(reference).plusMonths(shift).toString();
                        default -> year(reference.getYear() + shift);
                    });
        }
        m = QUARTER.matcher(words);
        if (m.matches()) {
            return Optional.of(
                    quarter(1 + List.of("first", "second", "third", "fourth").indexOf(m.group(1)), tense));
        }
        m = SEASON.matcher(words);
        if (m.matches()) {
            return Optional.of(season(m.group(1), words, tense));
        }
        m = AGO.matcher(words);
        if (m.matches()) {
            String number = m.group(1).replace(" and a half", "");
            int halves = m.group(3) != null || !number.equals(m.group(1)) ? 1 : 0;
            String unit = m.group(2);
            return number.equals("half a") || number.equals("half")
                    ? Optional.of(ago(unit, 0, 1))
                    : Numbers.parse(number).map(count -> ago(unit, count, halves));
        }
        m = DAY_OF_MONTH.matcher(words);
        if (m.matches()) {
            return dayNearest(Integer.parseInt(m.group(1)), tense, told);
        }
        Optional<MonthDay> holiday = Holidays.named(text, reference.getYear());
        if (holiday.isPresent()) {
            MonthDay day = holiday.get();
            return dayOfMonth(day.getMonth(), day.getDayOfMonth(), null, tense, told)
                    .map(d -> Holidays.named(text, d.getYear())
                            .orElse(day)
                            .atYear(d.getYear())
                            .toString());
        }
        m = HALF.matcher(words);
        if (m.matches()) {
            int shift = "last".equals(m.group(2)) ? -1 : "next".equals(m.group(2)) ? 1 : 0;
            return Optional.of(year(reference.getYear() + shift) + (m.group(1).equals("first") ? "-H1" : "-H2"));
        }
        if (YEAR_END.matcher(words).matches()) {
            return Optional.of(year(reference.getYear()));
        }
        if (words.equals("overnight")) {
            return Optional.of((tense.ahead() ? reference : reference.minusDays(1)) + "TNI");
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

    /** Returns the value of an expression that needs no date to count from, or nothing where it is of another kind. */
    static Optional<String> resolveStated(String text) {
        String words = lower(text).replaceAll("\\s+", " ");
        Matcher m = DECADE.matcher(words);
        if (m.matches()) {
            return Optional.of(m.group(1) + "X");
        }
        m = MID.matcher(words);
        if (m.matches()) {
            return Optional.of(m.group(1));
        }
        m = FISCAL.matcher(words);
        if (m.matches()) {
            return Optional.of("FY" + (m.group(1).length() == 2 ? "20" : "") + m.group(1));
        }
        m = HALF.matcher(words);
        return m.matches() && m.group(3) != null
                ? Optional.of(m.group(3) + (m.group(1).equals("first") ? "-H1" : "-H2"))
                : Optional.empty();
    }

    private static Function<LocalDate, String> withPart(@Nullable String part) {
        return date -> date + part(part);
    }

    /** The unit tells how exact it is: what was two years ago was in that year, not on this day of it. */
    private String ago(String unit, int count, int halves) {
        return switch (unit) {
            case "week" -> TimexValue.week(reference.minusWeeks(count));
            case "month" -> YearMonth.from(reference).minusMonths(count).toString();
            case "decade" -> year(reference.getYear() - 10 * count - 5 * halves);
            case "century", "centurie" -> year(reference.getYear() - 100 * count - 50 * halves);
            default -> year(reference.minusMonths(6L * halves).getYear() - count);
        };
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** A month of which the article told before is that one; after a year long ago, it is of that year. */
    private YearMonth bareMonth(Month month, ClauseTense tense, Told told) {
        if (tense.ahead()) {
            return month(month, tense);
        }
        Optional<YearMonth> here = told.inParagraph();
        if (tense.past()
                && here.isPresent()
                && here.get().getYear() < reference.getYear() - 1
                && month.compareTo(here.get().getMonth()) >= 0) {
            return YearMonth.of(here.get().getYear(), month);
        }
        return told.month(month)
                .filter(m -> m.isBefore(YearMonth.from(reference)))
                .orElseGet(() -> month(month, tense));
    }

    private YearMonth shiftedMonth(String shift, Month month, ClauseTense tense) {
        YearMonth now = YearMonth.from(reference);
        YearMonth same = now.withMonth(month.getValue());
        if (shift.equals("this")) {
            return tense.past() && same.isAfter(now) ? same.minusYears(1) : same;
        }
        if (shift.contains("coming")) {
            return same.isAfter(now) ? same : same.plusYears(1);
        }
        return same.isBefore(now) ? same : same.minusYears(1);
    }

    private String quarter(int quarter, ClauseTense tense) {
        int now = (reference.getMonthValue() + 2) / 3;
        int year = reference.getYear();
        if (tense.ahead()) {
            year += quarter < now ? 1 : 0;
        } else if (tense.past()) {
            year -= quarter > now || quarter == now && reference.getMonthValue() % 3 == 1 ? 1 : 0;
        } else if (Math.abs(quarter - now) > 2) {
            year += quarter > now ? -1 : 1;
        }
        return "%04d-Q%d".formatted(year, quarter);
    }

    private String season(String name, String words, ClauseTense tense) {
        int first =
                switch (name) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "winter" -> 12;
                    default -> 9;
                };
        LocalDate start = LocalDate.of(reference.getYear(), first, 1);
        LocalDate end = start.plusMonths(3).minusDays(1);
        if (first == 12 && reference.getMonthValue() <= 2) {
            start = start.minusYears(1);
            end = end.minusYears(1);
        }
        boolean over = end.isBefore(reference);
        boolean begun = !start.isAfter(reference);
        int shift = 0;
        if (words.contains("last ") || words.contains("past ")) {
            shift = over ? 0 : -1;
        } else if (words.contains("next ") || words.contains("coming ")) {
            shift = begun ? 1 : 0;
        } else if (!words.contains("this ")) {
            shift = tense.ahead() ? over ? 1 : 0 : tense.past() && !begun ? -1 : 0;
        }
        String code =
                switch (name) {
                    case "spring" -> "SP";
                    case "summer" -> "SU";
                    case "winter" -> "WI";
                    default -> "FA";
                };
        return "%04d-%s".formatted(start.getYear() + shift, code);
    }

    /** "on the 24th": of the month told of, else of the nearest one on that side. */
    private Optional<String> dayNearest(int day, ClauseTense tense, Told told) {
        YearMonth month = told.month().orElse(YearMonth.from(reference));
        if (told.month().isEmpty()) {
            boolean past = !tense.ahead();
            if (past && day > reference.getDayOfMonth()) {
                month = month.minusMonths(1);
            } else if (!past && day < reference.getDayOfMonth()) {
                month = month.plusMonths(1);
            }
        }
        return month.isValidDay(day) ? Optional.of(month.atDay(day).toString()) : Optional.empty();
    }

    static String part(@Nullable String part) {
        return part == null ? "" : PARTS.getOrDefault(part, "");
    }

    private LocalDate weekday(DayOfWeek day, ClauseTense tense) {
        LocalDate last = reference.with(TemporalAdjusters.previousOrSame(day));
        LocalDate next = reference.with(TemporalAdjusters.nextOrSame(day));
        return switch (tense) {
            case FUTURE, FUTURE_IN_PAST -> next;
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
            case FUTURE_IN_PAST ->
                2 * Math.floorMod(now.getMonthValue() - month.getValue(), 12)
                                < Math.floorMod(month.getValue() - now.getMonthValue(), 12)
                        ? last
                        : next;
            case PAST, PAST_PERFECT -> last;
            default ->
                now.getMonthValue() - month.getValue() > 6
                        ? next
                        : month.getValue() - now.getMonthValue() > 6 ? last : same;
        };
    }

    /** With a weekday, the year in which they agree; else by tense, where half a year and more to the wrong side speaks against it. */
    private Optional<LocalDate> dayOfMonth(
            Month month, int day, @Nullable String weekday, ClauseTense tense, Told told) {
        Optional<YearMonth> here = told.inParagraph();
        if (weekday == null
                && tense.past()
                && here.isPresent()
                && here.get().getYear() < reference.getYear() - 1
                && here.get().withMonth(month.getValue()).isValidDay(day)) {
            return Optional.of(here.get().withMonth(month.getValue()).atDay(day));
        }
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
            } else if (tense == ClauseTense.FUTURE_IN_PAST && distance < 0) {
                cost = 2 * cost;
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
        } else if (!tense.ahead() && !begun) {
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
