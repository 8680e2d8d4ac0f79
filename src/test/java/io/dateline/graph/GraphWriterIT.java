package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.GenevaFacts;
import io.dateline.fixtures.GraphDump;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.model.ArticleFacts;
import io.dateline.resolve.Resolver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class GraphWriterIT {
    private final Resolver resolver = new Resolver();
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

        assertThat(receipt.count(ArticleStatus.KNOWN)).isEqualTo(5);
        assertThat(GraphDump.difference(once, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void theOrderOfWritingLeavesNoTrace() {
        write(GenevaFacts.all());
        List<String> sorted = GraphDump.of(driver);

        for (int seed = 1; seed <= 5; seed++) {
            driver.executableQuery("MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock DETACH DELETE n")
                    .execute();
            List<ArticleFacts> shuffled = new ArrayList<>(GenevaFacts.all());
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(facts -> write(List.of(facts)));

            assertThat(GraphDump.difference(sorted, GraphDump.of(driver)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    private WriteReceipt write(List<ArticleFacts> facts) {
        return graph.writer().write(resolver.resolve(facts));
    }
}
