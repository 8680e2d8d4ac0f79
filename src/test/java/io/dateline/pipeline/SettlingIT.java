package io.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.facts.FactsJson;
import io.dateline.fixtures.FactsBuilder;
import io.dateline.fixtures.GeneratedFacts;
import io.dateline.fixtures.GraphDump;
import io.dateline.fixtures.Neo4jServer;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.graph.OwnActors;
import io.dateline.model.ArticleFacts;
import io.dateline.query.Checks;
import io.dateline.resolve.Resolver;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the way in which articles come, the graph and the export are the same. */
@WithNeo4j
class SettlingIT {
    private static final int ARTICLES = 40;
    private static final int KILLS = 20;

    private final Graph graph;
    private final Neo4jServer server;
    private final List<ArticleFacts> facts = GeneratedFacts.of(4, ARTICLES);

    @TempDir
    private Path folder;

    SettlingIT(Graph graph, Neo4jServer server) {
        this.graph = graph;
        this.server = server;
    }

    /** All that can be seen from outside. */
    private record Seen(List<String> graph, List<String> export) {}

    private Seen seen() {
        List<String> export = new ArrayList<>();
        new Settling(graph, new Resolver()).export(record -> export.add(FactsJson.write(record)));
        return new Seen(GraphDump.of(graph.driver()), export);
    }

    private Seen seenAfterAllAtOnce() {
        Settled.write(graph, facts);
        Seen seen = seen();
        Settled.remove(graph, List.copyOf(graph.facts().digests().keySet()));
        return seen;
    }

    private void assertSameAs(Seen expected) {
        assertThat(GraphDump.difference(expected.graph(), GraphDump.of(graph.driver())))
                .isEmpty();
        assertThat(seen().export()).isEqualTo(expected.export());
    }

    @Test
    void anyOrderAndAnyBatchesGiveTheSameGraphAndExport() {
        Seen expected = seenAfterAllAtOnce();

        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<ArticleFacts> shuffled = GeneratedFacts.shuffled(facts, seed);
            for (int i = 0; i < shuffled.size(); ) {
                int end = Math.min(shuffled.size(), i + 1 + random.nextInt(15));
                Settled.write(graph, shuffled.subList(i, end));
                i = end;
            }

            assertSameAs(expected);
            Settled.remove(graph, List.copyOf(graph.facts().digests().keySet()));
        }
    }

    @Test
    void whatIsTakenOutLeavesNoTrace() {
        List<ArticleFacts> half = facts.subList(0, ARTICLES / 2);
        Settled.write(graph, half);
        Seen expected = seen();
        Settled.write(graph, facts);

        Settled.remove(
                graph,
                facts.subList(ARTICLES / 2, ARTICLES).stream()
                        .map(record -> record.article().id())
                        .toList());

        assertSameAs(expected);
    }

    @Test
    void rebuildingChangesNothing() {
        Settled.write(graph, facts);
        Seen expected = seen();

        new Settling(graph, new Resolver()).rebuild();

        assertSameAs(expected);
        assertThat(Checks.connect(graph.driver()).run())
                .allSatisfy(finding ->
                        assertThat(finding.offences()).as(finding.check()).isEmpty());
    }

    @Test
    void ownActorsCountForWhoeverDerivesTheGraph() {
        Settled.write(
                graph,
                List.of(
                        FactsBuilder.article("a", "The provincial harbour master spoke: Tove Almgrenn.")
                                .published("2023-03-01")
                                .person("a1", "Tove Almgrenn", "SWE")
                                .build(),
                        FactsBuilder.article("b", "Tova Almgren spoke.")
                                .published("2023-05-01")
                                .person("a1", "Tova Almgren", "SWE")
                                .build()));
        new Settling(graph, new Resolver()).settleWith(new OwnActors("actors.csv", """
                        name,country,wikidata,aliases
                        Tove Almgrenn,SWE,Q11,Tova Almgren
                        """));
        Seen expected = seen();

        new Settling(graph, new Resolver()).rebuild();

        assertThat(expected.graph().stream().filter(line -> line.contains("Person") && line.contains("Q11")))
                .hasSize(1);
        assertSameAs(expected);
    }

    @Test
    void twoProcessesAtOnceGiveTheSameGraph() throws Exception {
        Seen expected = seenAfterAllAtOnce();
        Path one = write("one", facts.subList(0, 25));
        Path other = write("other", GeneratedFacts.shuffled(facts.subList(15, ARTICLES), 9));

        Process first = start(one);
        Process second = start(other);

        assertThat(first.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
        assertThat(second.exitValue()).isZero();
        assertSameAs(expected);
    }

    @Test
    void aProcessKilledAtAnyMomentIsMadeUpForByTheNext() throws Exception {
        Seen expected = seenAfterAllAtOnce();
        Path file = write("all", facts);
        long began = System.nanoTime();
        Process whole = started(file);
        long ready = System.nanoTime();
        assertThat(whole.waitFor(120, TimeUnit.SECONDS)).isTrue();
        long work = System.nanoTime() - ready;
        assertThat(ready - began).isPositive();

        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 4 == 0) { // killed at the first writing, and at those that go on
                Settled.remove(graph, List.copyOf(graph.facts().digests().keySet()));
            }
            Process process = started(file);
            process.waitFor((long) (random.nextDouble() * work), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
        }
        Process last = started(file);
        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue()).isZero();
        assertSameAs(expected);
    }

    private Path write(String name, List<ArticleFacts> records) throws IOException {
        return Files.write(
                folder.resolve(name), records.stream().map(FactsJson::write).toList(), StandardCharsets.UTF_8);
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FactsIngest.class.getName(),
                        server.uri(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts a process and returns when it begins to work. */
    private Process started(Path file) throws IOException {
        Process process = start(file);
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("started");
        return process;
    }
}
