package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.fixtures.GenevaFacts;
import io.dateline.fixtures.GraphDump;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.model.ArticleFacts;
import io.dateline.model.PlaceKind;
import io.dateline.model.Resolution;
import io.dateline.resolve.Resolver;
import io.dateline.resolve.Sketcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class GraphWriterIT {
    private final Driver driver;
    private final Graph graph;

    GraphWriterIT(Graph graph) {
        this.graph = graph;
        this.driver = graph.driver();
    }

    @Test
    void writingTwiceChangesNothing() {
        write(GenevaFacts.all());
        List<String> once = GraphDump.of(driver);

        WriteReceipt receipt = write(GenevaFacts.all());

        assertThat(receipt).isEqualTo(new WriteReceipt(0, 0, 0));
        assertThat(GraphDump.difference(once, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void theOrderOfWritingLeavesNoTrace() {
        write(GenevaFacts.all());
        List<String> sorted = GraphDump.of(driver);

        for (int seed = 1; seed <= 5; seed++) {
            empty();
            List<ArticleFacts> shuffled = new ArrayList<>(GenevaFacts.all());
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(facts -> write(List.of(facts)));

            assertThat(GraphDump.difference(sorted, GraphDump.of(driver)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void anotherTextLeavesTheGraphAsIfTheFirstHadNeverBeen() {
        List<ArticleFacts> others = List.of(GenevaFacts.report(), GenevaFacts.loneSurname("johnson-1"));
        ArticleFacts corrected = FactsBuilder.article("geneva-1", "Kyiv hosts Joe Biden today.")
                .source("Northern Wire")
                .published("2022-01-25")
                .person("a1", "Joe Biden", "USA")
                .place("p1", "Kyiv", PlaceKind.CITY, "UKR")
                .event("hosts", "CONSULT")
                .by("a1")
                .at("p1")
                .add()
                .build();
        write(others);
        write(List.of(corrected));
        List<String> expected = GraphDump.of(driver);
        empty();
        write(others);
        write(List.of(GenevaFacts.announcement()));
        assertThat(graph.facts().status(corrected.article())).isEqualTo(ArticleStatus.CHANGED);

        WriteReceipt receipt = write(List.of(corrected));

        assertThat(receipt.changed()).isPositive();
        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
        assertThat(graph.facts().status(corrected.article())).isEqualTo(ArticleStatus.KNOWN);
    }

    @Test
    void aLaterTextFromTheSameAddressReplacesTheEarlierWhereNeitherHasAnId() {
        String address = "https://courier.example/live";
        ArticleFacts first = FactsBuilder.article("art-1", "Joe Biden spoke.")
                .url(address)
                .person("a1", "Joe Biden", "USA")
                .build();
        ArticleFacts second = FactsBuilder.article("art-2", "Joe Biden spoke and left.")
                .url(address)
                .person("a1", "Joe Biden", "USA")
                .build();
        write(List.of(second));
        List<String> expected = GraphDump.of(driver);
        empty();
        write(List.of(first));

        assertThat(write(List.of(second))).isEqualTo(new WriteReceipt(1, 0, 1));
        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void takingAnArticleOutLeavesTheGraphAsIfItHadNeverBeen() {
        write(List.of(GenevaFacts.announcement(), GenevaFacts.laterReport()));
        List<String> expected = GraphDump.of(driver);
        write(List.of(GenevaFacts.report()));

        Settled.remove(graph, List.of("geneva-2"));
        assertThat(graph.facts().withdraw("geneva-2")).isFalse();
        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void factsComeBackAsTheyWere() {
        List<ArticleFacts> all = new ArrayList<>(GenevaFacts.all());
        Collections.reverse(all);
        write(all);

        assertThat(graph.facts().stream()).containsExactlyElementsOf(GenevaFacts.all());
        assertThat(graph.facts().find("geneva-2")).hasValue(GenevaFacts.report());
        assertThat(graph.facts().find("geneva-9")).isEmpty();
    }

    @Test
    void factsThatChangeWhileTheGraphIsDerivedAreLeftForTheNextTime() {
        List<ArticleFacts> corrected = List.of(GenevaFacts.report(), diary(1));
        write(corrected);
        List<String> expected = GraphDump.of(driver);
        empty();
        List<ArticleFacts> first = List.of(GenevaFacts.report(), diary(1), diary(2));
        first.forEach(graph.facts()::store);
        Resolution resolved =
                new Resolver().resolve(first.stream().map(new Sketcher()::of).toList(), List.of());
        SortedMap<String, String> digests = graph.facts().digests();

        graph.writer().begin();
        graph.facts()
                .store(FactsBuilder.article("diary-1", "Nobody met anybody.")
                        .published("2022-02-08")
                        .build());
        graph.facts().withdraw("diary-2");
        graph.writer().write(resolved, digests);

        assertThat(graph.writer().isSettled()).isFalse();
        graph.facts().store(diary(1));
        write(List.of());
        assertThat(graph.writer().isSettled()).isTrue();
        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void writersAtTheSameTimeLeaveTheSameGraph() throws Exception {
        List<ArticleFacts> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(diary(i));
        }
        write(many);
        List<String> expected = GraphDump.of(driver);
        empty();
        List<ArticleFacts> reversed = new ArrayList<>(many);
        Collections.reverse(reversed);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> writers = Stream.of(many, reversed)
                    .<Callable<Void>>map(share -> () -> {
                        share.forEach(facts -> Settled.write(graph, List.of(facts)));
                        return null;
                    })
                    .toList();
            for (Future<Void> writer : threads.invokeAll(writers)) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
    }

    /** Articles that share actors, days, places, outlets and a meeting. */
    @Test
    void aPersonBearsTheFullNameHoweverManyArticlesLeaveItOut() {
        write(List.of(named("a", "Marta Quillfeldt"), named("b", "Quillfeldt"), named("c", "Quillfeldt")));

        List<String> names = driver
                .executableQuery("MATCH (person:Person) RETURN person.name AS name ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .toList();
        assertThat(names).containsExactly("Marta Quillfeldt");
    }

    private static ArticleFacts named(String articleId, String name) {
        return FactsBuilder.article(articleId, name + " visited Denmark.")
                .published("2022-01-20")
                .person("a1", name, "DNK")
                .country("a2", "Denmark", "DNK")
                .build();
    }

    private static ArticleFacts diary(int i) {
        String day = "2022-02-%02d".formatted(1 + i * 7 % 12);
        return FactsBuilder.article("diary-" + i, "Joe Biden met Olaf Scholz in Geneva.", "Joe Biden met Mario Draghi.")
                .source("Outlet " + i % 3)
                .published(day)
                .person("a1", "Joe Biden", i % 2 == 0 ? "USA" : null)
                .person("a2", "Olaf Scholz", "DEU")
                .person("a3", "Mario Draghi", "ITA")
                .place("p1", "Geneva", PlaceKind.CITY, "CHE")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .on("2022-02-07")
                .at("p1")
                .add()
                .event("met Mario", "CONSULT")
                .by("a1", "a3")
                .on(day)
                .confidence(0.5 + i / 100.0)
                .add()
                .build();
    }

    private void empty() {
        Settled.remove(graph, List.copyOf(graph.facts().digests().keySet()));
    }

    private WriteReceipt write(List<ArticleFacts> facts) {
        return Settled.write(graph, facts).receipt();
    }
}
