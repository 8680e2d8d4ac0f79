package io.dateline.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The events that most outlets report, in the order of time. Safe for use by several threads. */
public final class Highlights {
    private final Driver driver;

    private Highlights(Driver driver) {
        this.driver = driver;
    }

    /** Returns the highlights of the graph behind a driver, which stays the caller's to close. */
    public static Highlights connect(Driver driver) {
        return new Highlights(driver);
    }

    /**
     * Returns dated events with at least one actor.
     *
     * @param limit at most so many, 1 or more
     */
    public List<EventRow> top(int limit) {
        return top(limit, null, null);
    }

    /**
     * Returns events with at least one actor that may lie between two days.
     *
     * @param limit at most so many, 1 or more
     * @param from first day; null: from the beginning
     * @param to last day, included; null: to the end
     */
    public List<EventRow> top(int limit, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit (%d) must be 1 or more".formatted(limit));
        }
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("limit", limit);
        parameters.put("from", from);
        parameters.put("to", to);
        return Question.ask(driver, "query/highlights", parameters).stream()
                .map(EventRow::of)
                .toList();
    }
}
