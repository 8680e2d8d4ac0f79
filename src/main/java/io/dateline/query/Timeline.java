package io.dateline.query;

import io.dateline.model.DatelineException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** What an actor did and what was done to it, in the order of time. Safe for use by several threads. */
public final class Timeline {
    private final Driver driver;
    private final ActorLookup actors;

    private Timeline(Driver driver) {
        this.driver = driver;
        this.actors = ActorLookup.connect(driver);
    }

    /** Returns timelines of the graph behind a driver, which stays the caller's to close. */
    public static Timeline connect(Driver driver) {
        return new Timeline(driver);
    }

    /** Returns the whole timeline of an actor, undated events last. */
    public List<EventRow> of(String actor) {
        return of(actor, null, null);
    }

    /**
     * Returns the events of an actor that may lie between two days; with either day given, dated ones only.
     *
     * @param actor name or id
     * @param from first day; null: from the beginning
     * @param to last day, included; null: to the end
     * @throws DatelineException of category {@code CONFIGURATION} if the graph knows no such actor
     */
    public List<EventRow> of(String actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actor", actors.id(actor));
        parameters.put("from", from);
        parameters.put("to", to);
        return Question.ask(driver, "query/timeline", parameters).stream()
                .map(EventRow::of)
                .toList();
    }
}
