package io.dateline.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Why the graph takes several things for one, and what persons said to that. Safe for use by several threads. */
public final class Decisions {
    private final Driver driver;

    private Decisions(Driver driver) {
        this.driver = driver;
    }

    /** Returns the decisions of the graph behind a driver, which stays the caller's to close. */
    public static Decisions connect(Driver driver) {
        return new Decisions(driver);
    }

    /**
     * A ruling of a person.
     *
     * @param caption the ruling in a line
     * @param note what the person said about it
     */
    public record Ruled(String id, String caption, @Nullable String note) {
        private static Ruled of(Record row) {
            return new Ruled(
                    row.get("id").asString(),
                    row.get("name").asString(),
                    row.get("note").asString(null));
        }
    }

    /**
     * A decision of the rules that several reports are of one actor or event.
     *
     * @param target id of that
     * @param name what it is called
     * @param score how sure the rule is, from 0 to 1
     * @param members how many are one
     * @param evidence what they have in common
     */
    public record Merge(
            String id, String target, String name, String rule, double score, int members, String evidence) {
        private static Merge of(Record row) {
            return new Merge(
                    row.get("id").asString(),
                    row.get("target").asString(),
                    row.get("name").asString(""),
                    row.get("rule").asString(),
                    row.get("score").asDouble(),
                    row.get("members").asInt(),
                    row.get("evidence").asString());
        }
    }

    /** Returns the rulings of persons, in the order in which they were made. */
    public List<Ruled> rulings() {
        return Question.ask(driver, "ruling/list", Map.of()).stream()
                .map(Ruled::of)
                .toList();
    }

    /**
     * Returns the rulings that are about actors or events, in the order in which they were made.
     *
     * @param ids of actors and events
     */
    public List<Ruled> rulings(Collection<String> ids) {
        return Question.ask(driver, "ruling/about", Map.of("ids", List.copyOf(ids))).stream()
                .map(Ruled::of)
                .toList();
    }

    /**
     * Returns the decisions about actors or events; those of one report have none.
     *
     * @param ids of actors and events
     */
    public List<Merge> merges(Collection<String> ids) {
        return Question.ask(driver, "lookup/merges", Map.of("ids", List.copyOf(ids))).stream()
                .map(Merge::of)
                .toList();
    }
}
