package io.dateline.query;

import io.dateline.model.DatelineException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Events whose reports disagree. Safe for use by several threads. */
public final class Disputes {
    private final Driver driver;
    private final ActorLookup actors;

    private Disputes(Driver driver) {
        this.driver = driver;
        this.actors = ActorLookup.connect(driver);
    }

    /** Returns the disputes of the graph behind a driver, which stays the caller's to close. */
    public static Disputes connect(Driver driver) {
        return new Disputes(driver);
    }

    /**
     * What some of an event's reports say where others say otherwise.
     *
     * @param event id of the event
     * @param summary the event in a sentence
     * @param on what they disagree on: date, place, amount, modality
     * @param value what these say
     * @param sources how many independent sources say so: those of one outlet, and copies, are one
     * @param reports how many reports do
     * @param outlets whose, in the order of their names
     * @param articles ids of their articles, in order
     */
    public record Row(
            String event,
            String summary,
            String on,
            String value,
            int sources,
            int reports,
            List<String> outlets,
            List<String> articles) {
        public Row {
            outlets = List.copyOf(outlets);
            articles = List.copyOf(articles);
        }

        private static Row of(Record row) {
            return new Row(
                    row.get("event").asString(),
                    row.get("summary").asString(),
                    row.get("on").asString(),
                    row.get("value").asString(),
                    row.get("sources").asInt(),
                    row.get("reports").asInt(),
                    row.get("outlets").asList(Value::asString),
                    row.get("articles").asList(Value::asString));
        }
    }

    /**
     * Returns a row for each value, those of one event together.
     *
     * @param actor name or id of one of the parties; null: anybody
     * @param from first day; null: from the beginning
     * @param to last day, included; null: to the end
     * @throws DatelineException of category {@code CONFIGURATION} if the graph knows no such actor
     */
    public List<Row> of(@Nullable String actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        return ask(actor == null ? null : actors.id(actor), from, to, null);
    }

    /**
     * Returns a row for each value of one event.
     *
     * @param event its id
     */
    public List<Row> ofEvent(String event) {
        return ask(null, null, null, event);
    }

    private List<Row> ask(
            @Nullable String actor, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String event) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("actor", actor);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("event", event);
        return Question.ask(driver, "query/disputed", parameters).stream()
                .map(Row::of)
                .toList();
    }
}
