package io.dateline.query;

import io.dateline.graph.CypherFile;
import io.dateline.graph.FactsStore;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Speaker;
import io.dateline.model.TextSpan;
import io.dateline.model.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Asks whether what must always hold in a graph does: the statements of {@code cypher/check}, each of which returns what
 * offends; and whether every span gives the words that stand in its article. Safe for use by several threads.
 */
public final class Checks {
    private static final String FOLDER = "check";

    /** Articles whose texts are looked at together. */
    private static final int PAGE = 100;

    private final Driver driver;

    private Checks(Driver driver) {
        this.driver = driver;
    }

    /** Returns the checks of the graph behind a driver, which stays the caller's to close. */
    public static Checks connect(Driver driver) {
        return new Checks(driver);
    }

    /**
     * What one check found.
     *
     * @param check its name
     * @param description what its rows are
     * @param offences one for each offending thing, a value a column; none if all is well
     */
    public record Finding(String check, String description, List<Map<String, Object>> offences) {
        public Finding {
            offences = List.copyOf(offences);
        }

        /** Tells whether nothing offends. */
        public boolean healthy() {
            return offences.isEmpty();
        }
    }

    /** Runs one check after the other, as the findings are asked for. */
    public Stream<Finding> run() {
        Stream<Finding> statements = CypherFile.list(FOLDER).stream()
                .map(file -> new Finding(
                        file.name().substring(FOLDER.length() + 1),
                        file.description(),
                        Question.ask(driver, file.name(), new HashMap<>()).stream()
                                .map(row -> row.asMap())
                                .toList()));
        return Stream.concat(statements, Stream.of("span-text").map(this::spans));
    }

    private Finding spans(String name) {
        List<Map<String, Object>> offences = new ArrayList<>();
        try (Stream<ArticleFacts> all = FactsStore.connect(driver).stream()) {
            Spliterator<ArticleFacts> records = all.spliterator();
            Map<String, ArticleFacts> page = new HashMap<>();
            Consumer<ArticleFacts> keep = facts -> page.put(facts.article().id(), facts);
            boolean more = true;
            while (more) {
                more = records.tryAdvance(keep);
                if (page.size() == PAGE || !more) {
                    offences.addAll(misquoted(page));
                    page.clear();
                }
            }
        }
        return new Finding(
                name,
                "Sentences, mentions and reports whose words are not those that stand there in the article's text.",
                offences);
    }

    private List<Map<String, Object>> misquoted(Map<String, ArticleFacts> page) {
        List<Map<String, Object>> offences = new ArrayList<>();
        for (Record row : Question.ask(driver, "lookup/spans", Map.of("articles", List.copyOf(page.keySet())))) {
            ArticleFacts facts = page.get(row.get("article").asString());
            boolean right = facts == null
                    || quotes(
                            facts.article().text(),
                            row.get("begin").asInt(-1),
                            row.get("end").asInt(-1),
                            row.get("text").asString(""));
            if (!right) {
                offences.add(row.asMap());
            }
        }
        page.values().stream()
                .sorted(Comparator.comparing(facts -> facts.article().id()))
                .forEach(facts -> offences.addAll(misquoted(facts)));
        return offences;
    }

    /** What only the facts record quotes. */
    private static List<Map<String, Object>> misquoted(ArticleFacts facts) {
        Stream<TextSpan> times = facts.times().stream().map(TimeExpression::span);
        Stream<TextSpan> cues = facts.statements().stream().flatMap(s -> Stream.ofNullable(s.cue()));
        Stream<TextSpan> speakers = facts.statements().stream()
                .flatMap(s -> Stream.ofNullable(s.speaker()))
                .map(Speaker::span);
        return Stream.of(times, cues, speakers)
                .flatMap(spans -> spans)
                .filter(span -> !quotes(facts.article().text(), span.begin(), span.end(), span.text()))
                .map(span -> Map.<String, Object>of(
                        "article",
                        facts.article().id(),
                        "node",
                        "facts record",
                        "begin",
                        span.begin(),
                        "end",
                        span.end(),
                        "text",
                        span.text()))
                .toList();
    }

    private static boolean quotes(String article, int begin, int end, String text) {
        return 0 <= begin
                && begin <= end
                && end <= article.length()
                && article.substring(begin, end).equals(text);
    }
}
