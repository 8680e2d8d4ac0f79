package io.dateline.graph;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Ids;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a graph to the schema of this version: applies the files {@code cypher/migrations/V001__name.cypher} that it has
 * not seen, in the order of their numbers, and records each with its checksum in a {@code Migration} node.
 *
 * <p>A file may hold several statements, which must be such that they can be run again after a crash ({@code IF NOT
 * EXISTS}). Two processes may start at the same time: the second waits for the first.
 */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final int ATTEMPTS = 5;

    private final Driver driver;
    private final List<CypherFile> files;

    Migrations(Driver driver) {
        this(driver, CypherFile.list("migrations"));
    }

    Migrations(Driver driver, List<CypherFile> files) {
        this.driver = driver;
        this.files = files;
    }

    /**
     * Applies what is missing.
     *
     * @throws DatelineException if a file that was applied has changed since, or the graph was written by a newer version
     */
    void apply() {
        if (missing().isEmpty()) {
            return;
        }
        createLock();
        try (Session session = driver.session();
                Transaction lock = session.beginTransaction()) {
            lock.run(query("schema/lock", Map.of())).consume();
            for (CypherFile file : missing().values()) {
                apply(file);
            }
            lock.commit();
        }
    }

    /** Returns the files that the graph has not seen, by version. */
    private Map<String, CypherFile> missing() {
        Map<String, CypherFile> missing = new TreeMap<>();
        files.forEach(file -> missing.put(version(file), file));
        String newest = files.isEmpty() ? "" : version(files.get(files.size() - 1));
        for (var applied : driver.executableQuery(
                        CypherFile.load("schema/applied").text())
                .execute()
                .records()) {
            String version = applied.get("version").asString();
            CypherFile file = missing.remove(version);
            if (file == null) {
                throw new DatelineException(
                        Category.GRAPH,
                        "the graph was written by a newer version of Dateline (its schema is %s, this one knows %s). Use that version, or another database."
                                .formatted(version, newest));
            }
            if (!applied.get("checksum").asString().equals(checksum(file))) {
                throw new DatelineException(
                        Category.GRAPH,
                        "'cypher/%s.cypher' has changed since it was applied to this graph. Undo the change and put it into a new file with the next number."
                                .formatted(file.name()));
            }
        }
        return missing;
    }

    /** Creating one constraint from two processes at once can fail for either of them; trying again then succeeds. */
    private void createLock() {
        for (int attempt = 1; ; attempt++) {
            try {
                run("schema/lock-constraint", Map.of());
                return;
            } catch (Neo4jException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LOG.debug("the lock's constraint could not be created, attempt {}", attempt, e);
            }
        }
    }

    private void apply(CypherFile file) {
        LOG.info("applying {}", file.name());
        for (String statement : file.statements()) {
            try (Session session = driver.session()) {
                session.run(statement).consume();
            }
        }
        run("schema/record", Map.of("version", version(file), "name", description(file), "checksum", checksum(file)));
    }

    private void run(String file, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            session.executeWrite(tx -> tx.run(query(file, parameters)).consume());
        }
    }

    private static Query query(String file, Map<String, Object> parameters) {
        return new Query(CypherFile.load(file).text(), parameters);
    }

    private static String version(CypherFile file) {
        return fileName(file).split("__", 2)[0];
    }

    private static String description(CypherFile file) {
        return fileName(file).replaceFirst("__", " ").replace('_', ' ');
    }

    private static String fileName(CypherFile file) {
        return file.name().substring(file.name().lastIndexOf('/') + 1);
    }

    private static String checksum(CypherFile file) {
        return Ids.contentHash(file.text());
    }
}
