package io.dateline.query;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Modality;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Why an event or statement is in the graph.
 *
 * @param summary the event in a sentence
 * @param mergedBecause what its reports have in common; null where there is only one
 * @param reports in the order of publication
 */
public record Explanation(String summary, @Nullable String mergedBecause, List<Report> reports) {
    public Explanation {
        reports = List.copyOf(reports);
    }

    /**
     * What one article says at one place.
     *
     * @param published day of the article
     * @param outlet who published it
     * @param sentence the sentence, in the article's words
     * @param begin where the words that tell of the event begin in it, in UTF-16 code units
     * @param end where they end; may lie behind the sentence, where somebody's words go on
     * @param rule entry of the ontology that found it
     */
    public record Report(
            String article,
            @Nullable String url,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable String outlet,
            String sentence,
            int begin,
            int end,
            Modality modality,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            double confidence,
            @Nullable String rule) {
        private static Report of(Record row) {
            return new Report(
                    row.get("article").asString(),
                    row.get("url").asString(null),
                    row.get("title").asString(null),
                    row.get("published").asLocalDate(null),
                    row.get("outlet").asString(null),
                    row.get("sentence").asString(),
                    row.get("begin").asInt(),
                    row.get("end").asInt(),
                    Modality.valueOf(row.get("modality").asString()),
                    row.get("startDate").asLocalDate(null),
                    row.get("endDate").asLocalDate(null),
                    row.get("confidence").asDouble(),
                    row.get("rule").asString(null));
        }
    }

    /**
     * Returns why an event is in the graph behind a driver, which stays the caller's to close.
     *
     * @param event its id
     * @throws DatelineException of category {@code CONFIGURATION} if there is no such event
     */
    public static Explanation of(Driver driver, String event) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("event", event);
        List<Record> rows = Question.ask(driver, "query/explain", parameters);
        if (rows.isEmpty()) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "The graph has no event '%s'. The ids stand in 'query timeline … --wide'.".formatted(event));
        }
        Record first = rows.get(0);
        return new Explanation(
                first.get("summary").asString(),
                first.get("mergedBecause").asString(null),
                rows.stream().map(Report::of).toList());
    }
}
