package io.dateline.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of the text.
 *
 * @param begin first UTF-16 code unit
 * @param end one past the last one
 * @param text the words
 * @param value TIMEX3 value (TimeML 1.2.1): {@code 2022-01-19}, {@code 2022-W03}, {@code P8Y}, {@code PRESENT_REF}
 * @param startDate first day, where known
 * @param endDate last day, included, where known
 */
public record TimeExpression(
        int begin,
        int end,
        String text,
        TimexType timexType,
        @Nullable String value,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        DatePrecision precision,
        DateBasis basis) {
    public TimeExpression {
        new TextSpan(begin, end, text);
        Objects.requireNonNull(timexType, "timexType");
        new EventTime(startDate, endDate, precision, basis);
    }

    /** Returns where it stands. */
    public TextSpan span() {
        return new TextSpan(begin, end, text);
    }

    /** Returns the time that it gives to what it modifies. */
    public EventTime time() {
        return new EventTime(startDate, endDate, precision, basis);
    }
}
