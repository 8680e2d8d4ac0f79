package io.dateline.query;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Modality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Why an event or statement is in the graph as it is.
 *
 * @param summary the event in a sentence
 * @param reports in the order of publication
 * @param merges why its reports count as one, and why its parties are who they are; those of the event first
 * @param links how it hangs together with other events
 * @param disputes what its reports disagree on
 * @param rulings what persons decided about it or its parties
 */
public record Explanation(
        String event,
        String summary,
        List<Report> reports,
        List<Decisions.Merge> merges,
        List<Link> links,
        List<Disputes.Row> disputes,
        List<Decisions.Ruled> rulings) {
    public Explanation {
        reports = List.copyOf(reports);
        merges = List.copyOf(merges);
        links = List.copyOf(links);
        disputes = List.copyOf(disputes);
        rulings = List.copyOf(rulings);
    }

    /**
     * What one article says at one place.
     *
     * @param id id of the report
     * @param nearCopyOf id of the article that its article is a near copy of
     * @param published day of the article
     * @param outlet who published it
     * @param sentence the sentence, in the article's words
     * @param begin where the words that tell of the event begin in it, in UTF-16 code units
     * @param end where they end; may lie behind the sentence, where somebody's words go on
     * @param rule entry of the ontology that found it
     * @param parties whom it names
     */
    public record Report(
            String id,
            String article,
            @Nullable String nearCopyOf,
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
            @Nullable String rule,
            List<PartyMention> parties) {
        public Report {
            parties = List.copyOf(parties);
        }

        private static Report of(Record row, Map<String, List<PartyMention>> parties) {
            return new Report(
                    row.get("report").asString(),
                    row.get("article").asString(),
                    row.get("nearCopyOf").asString(null),
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
                    row.get("rule").asString(null),
                    parties.getOrDefault(row.get("report").asString(), List.of()));
        }
    }

    /**
     * A party of a report, in the report's words.
     *
     * @param role actor, recipient, speaker or addressee
     * @param text the words; null where the sentence leaves it to be understood
     * @param mention id of the mention
     */
    public record PartyMention(
            String role,
            Party party,
            @Nullable String text,
            @Nullable String mention) {
        private static PartyMention of(Record row) {
            return new PartyMention(
                    row.get("role").asString(),
                    new Party(row.get("actor").asString(), row.get("name").asString()),
                    row.get("text").asString(null),
                    row.get("mention").asString(null));
        }
    }

    /**
     * How the event hangs together with another.
     *
     * @param kind FULFILLED_BY, CANCELLED_BY, CONTRADICTS, RESPONDS_TO, ABOUT, AMOUNTS_TO
     * @param outgoing whether it leads from this event to the other
     * @param other id of the other
     * @param summary the other in a sentence
     * @param evidence why, where a rule of resolution joined them
     */
    public record Link(
            String kind,
            boolean outgoing,
            String other,
            String summary,
            @Nullable Double score,
            @Nullable String evidence) {
        private static Link of(Record row) {
            return new Link(
                    row.get("kind").asString(),
                    row.get("outgoing").asBoolean(),
                    row.get("other").asString(),
                    row.get("summary").asString(),
                    row.get("score").isNull() ? null : row.get("score").asDouble(),
                    row.get("evidence").asString(null));
        }
    }

    /**
     * Returns why an event is in the graph behind a driver, which stays the caller's to close.
     *
     * @param event its id
     * @throws DatelineException of category {@code CONFIGURATION} if there is no such event
     */
    public static Explanation of(Driver driver, String event) {
        List<Record> rows = Question.ask(driver, "query/explain", Map.of("event", event));
        if (rows.isEmpty()) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "The graph has no event '%s'. The ids stand in 'query timeline … --wide'.".formatted(event));
        }
        List<Record> named = Question.ask(driver, "lookup/event-parties", Map.of("event", event));
        Map<String, List<PartyMention>> parties = named.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("report").asString(),
                        Collectors.mapping(PartyMention::of, Collectors.toList())));
        List<String> concerned = Stream.concat(
                        Stream.of(event),
                        named.stream().map(row -> row.get("actor").asString()).sorted())
                .distinct()
                .toList();
        Decisions decisions = Decisions.connect(driver);
        return new Explanation(
                event,
                rows.get(0).get("summary").asString(),
                rows.stream().map(row -> Report.of(row, parties)).toList(),
                decisions.merges(concerned),
                Question.ask(driver, "lookup/event-links", Map.of("event", event)).stream()
                        .map(Link::of)
                        .toList(),
                Disputes.connect(driver).ofEvent(event),
                decisions.rulings(concerned));
    }
}
