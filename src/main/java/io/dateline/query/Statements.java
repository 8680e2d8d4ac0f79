package io.dateline.query;

import io.dateline.model.DatelineException;
import io.dateline.model.EventTime;
import io.dateline.model.StatementKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What somebody said. Safe for use by several threads. */
public final class Statements {
    private final Driver driver;
    private final ActorLookup actors;

    private Statements(Driver driver) {
        this.driver = driver;
        this.actors = ActorLookup.connect(driver);
    }

    /** Returns the statements of the graph behind a driver, which stays the caller's to close. */
    public static Statements connect(Driver driver) {
        return new Statements(driver);
    }

    /**
     * A statement.
     *
     * @param id id of the statement
     * @param when when it was said
     * @param words what was said
     * @param toWhom names of those spoken to
     * @param about names of actors, and summaries of events, that it is about
     * @param confidence from 0 to 1
     * @param articleCount how many articles report it
     * @param sourceCount how many outlets do
     * @param evidence its best report
     */
    public record Row(
            String id,
            EventTime when,
            Party speaker,
            String words,
            StatementKind kind,
            List<String> toWhom,
            List<String> about,
            double confidence,
            int articleCount,
            int sourceCount,
            @Nullable Evidence evidence) {
        public Row {
            toWhom = List.copyOf(toWhom);
            about = List.copyOf(about);
        }

        private static Row of(Record row) {
            return new Row(
                    row.get("statement").asString(),
                    When.of(row),
                    new Party(
                            row.get("speakerId").asString(), row.get("speaker").asString()),
                    row.get("words").asString(),
                    StatementKind.valueOf(row.get("kind").asString()),
                    row.get("toWhom").asList(Value::asString),
                    row.get("about").asList(Value::asString),
                    row.get("confidence").asDouble(),
                    row.get("articleCount").asInt(),
                    row.get("sourceCount").asInt(),
                    Question.evidence(row));
        }
    }

    /**
     * Returns what an actor said, in the order of time.
     *
     * @param speaker name or id of the one who said it
     * @param about name or id of an actor that it is about; null: anything
     * @param from first day; null: from the beginning
     * @param to last day, included; null: to the end
     * @throws DatelineException of category {@code CONFIGURATION} if the graph knows no such actor
     */
    public List<Row> of(String speaker, @Nullable String about, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("speaker", actors.id(speaker));
        parameters.put("about", about == null ? null : actors.id(about));
        parameters.put("from", from);
        parameters.put("to", to);
        return Question.ask(driver, "query/statements", parameters).stream()
                .map(Row::of)
                .toList();
    }
}
