package io.dateline.query;

import io.dateline.graph.CypherFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;

/**
 * Asks whether what must always hold in a graph does: the statements of {@code cypher/check}, each of which returns what
 * offends. Safe for use by several threads.
 */
public final class Checks {
    private static final String FOLDER = "check";

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
        return CypherFile.list(FOLDER).stream()
                .map(file -> new Finding(
                        file.name().substring(FOLDER.length() + 1),
                        file.description(),
                        Question.ask(driver, file.name(), new HashMap<>()).stream()
                                .map(row -> row.asMap())
                                .toList()));
    }
}
