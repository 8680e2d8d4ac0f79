package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.dateline.annotate.Annotator;
import io.dateline.fixtures.GraphDump;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.model.Outcome;
import io.dateline.pipeline.IngestPipeline;
import io.dateline.pipeline.RunSummary;
import io.dateline.query.Checks;
import io.dateline.query.EventRow;
import io.dateline.query.Meetings;
import io.dateline.query.Party;
import io.dateline.query.Statements;
import io.dateline.query.Timeline;
import io.dateline.resolve.Resolver;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole road: the sample articles in, rows out. */
@WithNeo4j
class SamplesIT {
    /** Holds the rows; {@code -Ddateline.golden=write} writes it anew, to be read before it is committed. */
    private static final Path GOLDEN = Path.of("src/test/resources/golden/samples.txt");

    /** What is reached of the .97 and .85 that are aimed at. */
    private static final double PRECISION_FLOOR = 0.97;

    private static final double RECALL_FLOOR = 0.64;

    private static final Supplier<Annotator> MODELS = Models.lazily(Annotator::load);

    private final Graph graph;

    SamplesIT(Graph graph) {
        this.graph = graph;
    }

    @Test
    void reportsAreJoinedAsTheGoldSaysAndRowsAreThoseOfTheGoldenFile() throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        ingest(Samples.all(), 2, outcomes);

        assertThat(outcomes).allMatch(outcome -> outcome instanceof Outcome.Ingested);
        assertThat(Checks.connect(graph.driver()).run().filter(finding -> !finding.healthy()))
                .isEmpty();
        String rows = rows();
        if ("write".equals(System.getProperty("dateline.golden"))) {
            Files.createDirectories(Objects.requireNonNull(GOLDEN.getParent()));
            Files.writeString(GOLDEN, rows);
        }
        ReportPairs pairs = ReportPairs.of(graph.driver());
        System.out.println(pairs);
        assertSoftly(softly -> {
            softly.assertThat(pairs.precision()).as("precision, %s", pairs).isGreaterThanOrEqualTo(PRECISION_FLOOR);
            softly.assertThat(pairs.recall()).as("recall, %s", pairs).isGreaterThanOrEqualTo(RECALL_FLOOR);
            softly.assertThat(rows).isEqualTo(golden());
        });
    }

    @Test
    void theSecondTimeAllIsKnownAndNothingDiffers() {
        ingest(Samples.all(), 2, new ArrayList<>());
        List<String> before = GraphDump.of(graph.driver());

        RunSummary second = ingest(Samples.all(), 1, new ArrayList<>());

        assertThat(second.known()).isEqualTo(second.total());
        assertThat(GraphDump.difference(before, GraphDump.of(graph.driver()))).isEmpty();
    }

    @Test
    void theOrderOfTheArticlesLeavesNoTrace() {
        ingest(Samples.all(), 2, new ArrayList<>());
        List<String> before = GraphDump.of(graph.driver());
        Settled.remove(graph, List.copyOf(graph.facts().digests().keySet()));

        List<RawDocument> backwards = new ArrayList<>(Samples.all());
        Collections.reverse(backwards);
        ingest(backwards, 1, new ArrayList<>());

        assertThat(GraphDump.difference(before, GraphDump.of(graph.driver()))).isEmpty();
    }

    private static String golden() {
        try {
            return Files.readString(GOLDEN, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunSummary ingest(List<RawDocument> documents, int threads, List<Outcome> outcomes) {
        try (IngestPipeline pipeline = new IngestPipeline(MODELS, threads, new Resolver(), graph)) {
            return pipeline.ingest(documents, ReadOptions.DEFAULT, outcomes::add);
        }
    }

    private String rows() {
        return Stream.of(
                        Stream.of("# Meetings"),
                        Meetings.connect(graph.driver()).of(null, null, null).stream()
                                .map(SamplesIT::line),
                        Stream.of("", "# Timeline of Antony Blinken"),
                        Timeline.connect(graph.driver()).of("Antony Blinken").stream()
                                .map(SamplesIT::line),
                        Stream.of("", "# Statements of Sergei Lavrov"),
                        Statements.connect(graph.driver()).of("Sergei Lavrov", null, null, null).stream()
                                .map(SamplesIT::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(EventRow row) {
        return "%s to %s, %s: %s [%s -> %s] %s %.2f, %d articles of %d outlets"
                .formatted(
                        row.when().startDate(),
                        row.when().endDate(),
                        row.when().basis(),
                        row.summary(),
                        names(row.who()),
                        names(row.toWhom()),
                        row.modality(),
                        row.confidence(),
                        row.articleCount(),
                        row.sourceCount());
    }

    private static String line(Statements.Row row) {
        return "%s, %s: %s".formatted(row.when().startDate(), row.kind(), row.words());
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }
}
