package io.dateline.graph;

import io.dateline.model.DatePrecision;
import io.dateline.model.EventTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A date or interval of the graph's calendar.
 *
 * @param id ISO 8601: {@code 2022-01-19}, {@code 2022-W03}, {@code 2021-12}, {@code 2014}; of our own {@code 2022-Q1},
 *     {@code 2010s}; any other interval is {@code start/end}, with two dots for an open end
 * @param name for a person: "19 January 2022"
 * @param start first day
 * @param end last day, included
 */
record DateNode(
        String id,
        String name,
        DatePrecision precision,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** Returns the node for a time; none if it has no dates. */
    static Optional<DateNode> of(EventTime time) {
        LocalDate start = time.startDate();
        LocalDate end = time.endDate();
        if (start == null || end == null) {
            return start == null && end == null ? Optional.empty() : Optional.of(interval(start, end));
        }
        DateNode node =
                switch (time.precision()) {
                    case DAY -> day(start);
                    case WEEK -> week(start);
                    case MONTH -> month(start);
                    case QUARTER -> quarter(start);
                    case YEAR -> year(start);
                    case DECADE -> decade(start);
                    case UNKNOWN -> interval(start, end);
                };
        // a time may call itself a month and cover part of one only
        return Optional.of(start.equals(node.start) && end.equals(node.end) ? node : interval(start, end));
    }

    /** Returns the node's properties. */
    Map<String, Object> row() {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("name", name);
        row.put("precision", precision.name());
        if (start != null) {
            row.put("start", start);
        }
        if (end != null) {
            row.put("end", end);
        }
        return row;
    }

    static DateNode day(LocalDate day) {
        return new DateNode(day.toString(), DAY.format(day), DatePrecision.DAY, day, day);
    }

    private static DateNode week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int number = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return new DateNode(
                "%04d-W%02d".formatted(year, number),
                "Week %d of %d".formatted(number, year),
                DatePrecision.WEEK,
                monday,
                monday.plusDays(6));
    }

    private static DateNode month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new DateNode(
                month.toString(),
                month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear(),
                DatePrecision.MONTH,
                month.atDay(1),
                month.atEndOfMonth());
    }

    private static DateNode quarter(LocalDate day) {
        int number = day.get(IsoFields.QUARTER_OF_YEAR);
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new DateNode(
                "%04d-Q%d".formatted(day.getYear(), number),
                "Quarter %d of %d".formatted(number, day.getYear()),
                DatePrecision.QUARTER,
                first,
                first.plusMonths(3).minusDays(1));
    }

    private static DateNode year(LocalDate day) {
        String year = "%04d".formatted(day.getYear());
        return new DateNode(
                year, year, DatePrecision.YEAR, LocalDate.of(day.getYear(), 1, 1), LocalDate.of(day.getYear(), 12, 31));
    }

    private static DateNode decade(LocalDate day) {
        int first = Math.floorDiv(day.getYear(), 10) * 10;
        String name = "%04ds".formatted(first);
        return new DateNode(
                name, name, DatePrecision.DECADE, LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
    }

    private static DateNode interval(@Nullable LocalDate start, @Nullable LocalDate end) {
        String id = (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
        String name = start == null
                ? "until " + DAY.format(end)
                : end == null ? "since " + DAY.format(start) : DAY.format(start) + " to " + DAY.format(end);
        return new DateNode(id, name, DatePrecision.UNKNOWN, start, end);
    }

    /** Returns the next wider dates that hold all of this one. */
    List<DateNode> wider() {
        LocalDate from = start;
        if (from == null || end == null) {
            return List.of();
        }
        return switch (precision) {
            case DAY -> List.of(week(from), month(from));
            case WEEK -> holding(month(from), year(from));
            case MONTH -> List.of(quarter(from));
            case QUARTER -> List.of(year(from));
            case YEAR -> List.of(decade(from));
            case DECADE -> List.of();
            case UNKNOWN -> holding(month(from), quarter(from), year(from), decade(from));
        };
    }

    /** Returns the narrowest of these that holds all of this one, if any does. */
    private List<DateNode> holding(DateNode... candidates) {
        List<DateNode> holding = new ArrayList<>();
        for (DateNode candidate : candidates) {
            LocalDate last = candidate.end;
            if (holding.isEmpty() && end != null && last != null && !end.isAfter(last)) {
                holding.add(candidate);
            }
        }
        return holding;
    }

    /** Returns these dates and all wider ones, by id. */
    static Map<String, DateNode> closure(Iterable<DateNode> dates) {
        Map<String, DateNode> closure = new TreeMap<>();
        for (DateNode date : dates) {
            if (closure.putIfAbsent(date.id, date) == null) {
                closure.putAll(closure(date.wider()));
            }
        }
        return closure;
    }
}
