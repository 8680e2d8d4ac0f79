package io.dateline.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;

/** Runs the statements of {@code cypher/write} and {@code cypher/resolve} in a transaction; those with nothing to do not. */
final class Statements {
    private final SimpleQueryRunner tx;

    Statements(SimpleQueryRunner tx) {
        this.tx = tx;
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
