package io.dateline.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** What a graph holds, and of which articles. Safe for use by several threads. */
public final class Holdings {
    private final Driver driver;

    private Holdings(Driver driver) {
        this.driver = driver;
    }

    /** Returns the holdings of the graph behind a driver, which stays the caller's to close. */
    public static Holdings connect(Driver driver) {
        return new Holdings(driver);
    }

    /**
     * How much there is.
     *
     * @param events statements included
     * @param rulings of persons
     */
    public record Size(long articles, long actors, long events, long rulings) {}

    /**
     * An article.
     *
     * @param published its day
     * @param reports how many reports of events and statements it has
     * @param events how many events and statements they are of
     * @param alone how many of these no other article reports
     */
    public record Holding(
            String article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate published,
            int reports,
            int events,
            int alone) {
        private static Holding of(Record row) {
            return new Holding(
                    row.get("article").asString(),
                    row.get("title").asString(null),
                    row.get("outlet").asString(null),
                    row.get("published").asLocalDate(null),
                    row.get("reports").asInt(),
                    row.get("events").asInt(),
                    row.get("alone").asInt());
        }
    }

    /** Returns how much there is. */
    public Size size() {
        Record row = Question.ask(driver, "lookup/size", Map.of()).get(0);
        return new Size(
                row.get("articles").asLong(),
                row.get("actors").asLong(),
                row.get("events").asLong(),
                row.get("rulings").asLong());
    }

    /** Returns those of the articles that there are, by id; for {@link Holding#alone} these articles count as one. */
    public List<Holding> of(Collection<String> articles) {
        return Question.ask(driver, "lookup/article-reports", Map.of("ids", List.copyOf(articles))).stream()
                .map(Holding::of)
                .toList();
    }
}
