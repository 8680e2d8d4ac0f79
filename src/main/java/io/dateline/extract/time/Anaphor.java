package io.dateline.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression counted from the day told of before: "the next day", "that day", "two weeks later". */
record Anaphor(int count, String unit) {
    private static final Pattern SAME =
            Pattern.compile("(?:on |earlier |later )*(?:that|the same|that same) (day|week|month|year)");
    private static final Pattern NEXT =
            Pattern.compile("(?:on )?the (following|next|previous|preceding) (day|week|month|year)");
    private static final Pattern COUNTED =
            Pattern.compile("([a-z]+|\\d{1,3}) (day|week|month|year)s? (later|earlier|before|after)");
    private static final Pattern DAY_BESIDE = Pattern.compile("the day (before|after)");

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
        return m.matches() ? Optional.of(new Anaphor(m.group(1).equals("before") ? -1 : 1, "day")) : Optional.empty();
    }

    /** Returns the TIMEX3 value, counted from a day. */
    String value(LocalDate from) {
        return switch (unit) {
            case "day" -> from.plusDays(count).toString();
            case "week" -> TimexValue.week(from.plusWeeks(count));
            case "month" -> YearMonth.from(from).plusMonths(count).toString();
            default -> String.format(Locale.ROOT, "%04d", from.getYear() + count);
        };
    }
}
