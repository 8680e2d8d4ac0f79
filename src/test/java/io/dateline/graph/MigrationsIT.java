package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.fixtures.Neo4jServer;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.model.DatelineException;
import java.net.ServerSocket;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class MigrationsIT {
    private static final CypherFile FIRST = CypherFile.parse(
            "migrations/V001__thing_keys",
            "// Keys.\nCREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;\n");

    private final Driver driver;

    MigrationsIT(Driver driver) {
        this.driver = driver;
    }

    @BeforeEach
    @AfterEach
    void forget() {
        driver.executableQuery("MATCH (n:Migration) DETACH DELETE n").execute();
        driver.executableQuery("DROP CONSTRAINT thing_id IF EXISTS").execute();
    }

    @Test
    void appliesWhatIsMissingOnceAndRecordsIt() {
        new Migrations(driver, List.of(FIRST)).apply();
        new Migrations(driver, List.of(FIRST)).apply();

        assertThat(names()).containsExactly("V001 thing keys");
        assertThat(constraints()).contains("thing_id");
    }

    @Test
    void twoProcessesMayStartAtTheSameTime() throws Exception {
        Callable<Void> start = () -> {
            new Migrations(driver, List.of(FIRST)).apply();
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> started : threads.invokeAll(Collections.nCopies(4, start))) {
                assertThatCode(started::get).doesNotThrowAnyException();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(names()).containsExactly("V001 thing keys");
    }

    @Test
    void aFileThatChangedAfterItWasAppliedIsAFault() {
        new Migrations(driver, List.of(FIRST)).apply();
        CypherFile changed = CypherFile.parse(FIRST.name(), FIRST.text() + "RETURN 1;\n");

        assertThatThrownBy(() -> new Migrations(driver, List.of(changed)).apply())
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("'cypher/migrations/V001__thing_keys.cypher' has changed");
    }

    @Test
    void aGraphOfANewerVersionIsRefused() {
        new Migrations(driver, List.of(FIRST, CypherFile.parse("migrations/V002__more", "RETURN 1;"))).apply();

        assertThatThrownBy(() -> new Migrations(driver, List.of(FIRST)).apply())
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("V002");
    }

    @Test
    void whatCannotBeReachedIsAFaultWithAdvice(Neo4jServer server) throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        assertThatThrownBy(() -> Graph.connect("bolt://localhost:" + closed, "neo4j", "x"))
                .isInstanceOfSatisfying(DatelineException.class, e -> assertThat(e.category())
                        .isEqualTo(DatelineException.Category.GRAPH))
                .hasMessageContaining("no Neo4j answers at bolt://localhost:" + closed);
        assertThatThrownBy(() -> Graph.connect("http://localhost:1", "neo4j", "x"))
                .isInstanceOfSatisfying(DatelineException.class, e -> assertThat(e.category())
                        .isEqualTo(DatelineException.Category.CONFIGURATION))
                .hasMessageContaining("'http://localhost:1' is no address of a Neo4j database");
        try (Graph graph = Graph.connect(server.uri(), server.user(), server.password())) {
            assertThat(graph.facts().stream()).isEmpty();
        }
    }

    private List<String> names() {
        return driver
                .executableQuery("MATCH (n:Migration) RETURN n.name AS name ORDER BY name")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private List<String> constraints() {
        return driver.executableQuery("SHOW CONSTRAINTS YIELD name RETURN name").execute().records().stream()
                .map(row -> row.get("name").asString())
                .toList();
    }
}
