package io.dateline.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.model.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/**
 * The pairs of reports that a graph of the sample articles joins in one event, against {@code
 * src/test/resources/gold/reports.yaml}; the README.md beside that file says what counts.
 *
 * @param right pairs that both join
 * @param wrong pairs that only the graph joins
 * @param joined pairs of the gold that the graph joins
 * @param missed pairs of the gold that it keeps apart, though it has a report at both places
 * @param pairs how many the gold has
 */
record ReportPairs(List<String> right, List<String> wrong, List<String> joined, List<String> missed, int pairs) {
    private static final Path GOLD = Path.of("src", "test", "resources", "gold", "reports.yaml");

    private static final String SENTENCES = """
            MATCH (article:Article)-[:HAS_SENTENCE]->(sentence:Sentence)
            RETURN article.id AS article, sentence.begin AS begin, sentence.text AS text
            """;
    private static final String REPORTS = """
            MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:HAS_MENTION]->(report:EventMention)-[:REPORTS]->(event:Event)
            WHERE NOT event:Statement
            RETURN DISTINCT article.id AS article, report.begin AS begin, report.text AS text, event.id AS event
            """;

    /** Words of an article. */
    private record At(String article, TextSpan words) {
        boolean overlaps(At other) {
            return article.equals(other.article) && words.overlaps(other.words);
        }

        @Override
        public String toString() {
            return "%s@%d «%s»".formatted(article, words.begin(), words.text());
        }
    }

    /** A report that the graph holds. */
    private record Reported(At at, String event) {}

    /** An event of the gold. */
    private record Entry(String event, boolean either, Map<String, List<String>> reports) {}

    private record Pair(At one, At other) {
        boolean covers(Pair pair) {
            return one.overlaps(pair.one) && other.overlaps(pair.other)
                    || one.overlaps(pair.other) && other.overlaps(pair.one);
        }

        @Override
        public String toString() {
            return "%s | %s".formatted(one, other);
        }
    }

    static ReportPairs of(Driver driver) {
        List<At> sentences = driver.executableQuery(SENTENCES).execute().records().stream()
                .map(row -> at(
                        row.get("article").asString(),
                        row.get("begin").asInt(),
                        row.get("text").asString()))
                .toList();
        List<Reported> reported = driver.executableQuery(REPORTS).execute().records().stream()
                .map(row -> new Reported(
                        at(
                                row.get("article").asString(),
                                row.get("begin").asInt(),
                                row.get("text").asString()),
                        row.get("event").asString()))
                .toList();
        Set<Pair> gold = new HashSet<>();
        Set<Pair> either = new HashSet<>();
        for (Entry entry : entries()) {
            (entry.either() ? either : gold).addAll(pairs(places(entry, sentences)));
        }
        List<Pair> together = reported.stream()
                .collect(Collectors.groupingBy(Reported::event, Collectors.mapping(Reported::at, Collectors.toList())))
                .values()
                .stream()
                .flatMap(reports -> pairs(reports).stream())
                .toList();
        return new ReportPairs(
                lines(together.stream().filter(pair -> covered(pair, gold))),
                lines(together.stream().filter(pair -> !covered(pair, gold) && !covered(pair, either))),
                lines(gold.stream().filter(pair -> covered(pair, together))),
                lines(gold.stream().filter(pair -> !covered(pair, together) && found(pair, reported))),
                gold.size());
    }

    /** Returns which share of the pairs that the graph joins is right. */
    double precision() {
        return share(right.size(), right.size() + wrong.size());
    }

    /** Returns which share of the pairs of the gold the graph joins. */
    double recall() {
        return share(joined.size(), pairs);
    }

    /** Returns which share the graph joins of those of which it has found both reports; falls when more are found. */
    double recallOfFound() {
        return share(joined.size(), joined.size() + missed.size());
    }

    @Override
    public String toString() {
        return "pairs of reports: precision %.3f (%d of %d), recall %.3f (%d of %d; of the %d of which both reports are found %.3f)%nwrong:%n%s%nmissed:%n%s"
                .formatted(
                        precision(),
                        right.size(),
                        right.size() + wrong.size(),
                        recall(),
                        joined.size(),
                        pairs,
                        joined.size() + missed.size(),
                        recallOfFound(),
                        indented(wrong),
                        indented(missed));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Stream<Pair> pairs) {
        return pairs.map(Pair::toString).sorted().toList();
    }

    private static boolean covered(Pair pair, Iterable<Pair> by) {
        for (Pair other : by) {
            if (other.covers(pair)) {
                return true;
            }
        }
        return false;
    }

    private static boolean found(Pair pair, List<Reported> reported) {
        return Stream.of(pair.one(), pair.other()).allMatch(place -> reported.stream()
                .anyMatch(report -> report.at().overlaps(place)));
    }

    private static List<Pair> pairs(List<At> places) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (At other : places.subList(i + 1, places.size())) {
                pairs.add(inOrder(places.get(i), other));
            }
        }
        return pairs;
    }

    private static Pair inOrder(At one, At other) {
        List<At> both = new ArrayList<>(List.of(one, other));
        both.sort(
                Comparator.comparing(At::article).thenComparing(at -> at.words().begin()));
        return new Pair(both.get(0), both.get(1));
    }

    private static List<At> places(Entry entry, List<At> sentences) {
        List<At> places = new ArrayList<>();
        entry.reports()
                .forEach((article, marked) -> marked.forEach(words -> {
                    List<At> found = sentences.stream()
                            .filter(sentence -> sentence.article().equals(article))
                            .flatMap(sentence -> find(words, sentence).stream())
                            .toList();
                    if (found.size() != 1) {
                        throw new IllegalStateException("'%s': found %d times in %s: '%s'"
                                .formatted(entry.event(), found.size(), article, words));
                    }
                    places.addAll(found);
                }));
        return places;
    }

    private static List<At> find(String marked, At sentence) {
        int open = marked.indexOf('{');
        int close = marked.indexOf('}') - 1;
        String words = marked.replace("{", "").replace("}", "");
        List<At> found = new ArrayList<>();
        String text = sentence.words().text();
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            found.add(at(sentence.article(), sentence.words().begin() + i + open, words.substring(open, close)));
        }
        return found;
    }

    private static At at(String article, int begin, String text) {
        return new At(article, new TextSpan(begin, begin + text.length(), text));
    }

    private static List<Entry> entries() {
        try {
            return new YAMLMapper().readValue(Files.readString(GOLD), new TypeReference<List<Entry>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
