package io.dateline.query;

import io.dateline.model.DatelineException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Who met whom: meetings, visits, talks, calls. Safe for use by several threads. */
public final class Meetings {
    private final Driver driver;
    private final ActorLookup actors;

    private Meetings(Driver driver) {
        this.driver = driver;
        this.actors = ActorLookup.connect(driver);
    }

    /** Returns the meetings of the graph behind a driver, which stays the caller's to close. */
    public static Meetings connect(Driver driver) {
        return new Meetings(driver);
    }

    /**
     * Returns the dated meetings that may lie between two days.
     *
     * @param actor name or id of one who took part; null: anybody
     * @param from first day; null: from the beginning
     * @param to last day, included; null: to the end
     * @throws DatelineException of category {@code CONFIGURATION} if the graph knows no such actor
     */
    public List<EventRow> of(@Nullable String actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actor", actor == null ? null : actors.id(actor));
        parameters.put("from", from);
        parameters.put("to", to);
        return Question.ask(driver, "query/meetings", parameters).stream()
                .map(EventRow::of)
                .toList();
    }
}
