package io.dateline.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs the statements of {@code cypher/write} and {@code cypher/resolve} in a transaction; those with nothing to do not. */
final class Statements {
    private final SimpleQueryRunner tx;

    Statements(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    /** Returns what some work that changes the graph returns, in a transaction of its own. */
    static <T> T write(Driver driver, Function<Statements, T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(tx -> work.apply(new Statements(tx)));
        }
    }

    /** Returns what some work that changes nothing returns, in a transaction of its own. */
    static <T> T read(Driver driver, Function<Statements, T> work) {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> work.apply(new Statements(tx)));
        }
    }

    /** Runs {@code write/FILE} for some ids. */
    List<Record> ids(String file, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : run("write/" + file, Map.of("ids", List.copyOf(ids)));
    }

    /** Runs {@code write/FILE} for some rows. */
    void rows(String file, Collection<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            run("write/" + file, Map.of("rows", List.copyOf(rows)));
        }
    }

    /** Runs any statement. */
    List<Record> run(String file, Map<String, Object> parameters) {
        return tx.run(new Query(CypherFile.load(file).text(), parameters)).list();
    }
}
