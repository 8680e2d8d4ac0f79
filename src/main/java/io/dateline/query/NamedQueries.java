package io.dateline.query;

import io.dateline.graph.CypherFile;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Runs the statements of {@code cypher/query} by name, with parameters as people type them. Safe for use by several threads.
 */
public final class NamedQueries {
    private static final String FOLDER = "query";

    private final Driver driver;
    private final ActorLookup actors;

    private NamedQueries(Driver driver) {
        this.driver = driver;
        this.actors = ActorLookup.connect(driver);
    }

    /** Returns the queries over the graph behind a driver, which stays the caller's to close. */
    public static NamedQueries connect(Driver driver) {
        return new NamedQueries(driver);
    }

    /** Returns the queries that there are, in the order of their names; needs no graph. */
    public static List<CypherFile> list() {
        return CypherFile.list(FOLDER);
    }

    /** Returns the name by which people call a query. */
    public static String name(CypherFile file) {
        return file.name().substring(FOLDER.length() + 1);
    }

    /** Returns the query with a name; needs no graph. */
    public static Optional<CypherFile> find(String name) {
        return list().stream().filter(file -> name(file).equals(name)).findFirst();
    }

    /**
     * Returns the rows of a query.
     *
     * @param name its name
     * @param parameters values as typed: dates {@code 2022-01-19}, actors by name or id
     * @throws DatelineException of category {@code CONFIGURATION} if there is no such query or actor, or a parameter is
     *     missing, unknown or of the wrong form; the message names what there is
     */
    public Table run(String name, Map<String, String> parameters) {
        CypherFile query = check(name, parameters.keySet());
        Map<String, @Nullable Object> values = new HashMap<>();
        for (CypherFile.Parameter parameter : query.parameters()) {
            String typed = parameters.get(parameter.name());
            values.put(parameter.name(), typed == null ? null : value(parameter, typed));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Record row : Question.ask(driver, query.name(), values)) {
            List<@Nullable Object> cells = new ArrayList<>();
            query.columns().forEach(column -> cells.add(row.get(column.name()).asObject()));
            rows.add(cells);
        }
        return new Table(query.columns(), rows);
    }

    /**
     * Returns the query with a name, for which these parameters are given; needs no graph.
     *
     * @throws DatelineException of category {@code CONFIGURATION} if there is no such query, or a parameter is missing or
     *     unknown; the message names what there is
     */
    public static CypherFile check(String name, Set<String> given) {
        CypherFile query = find(name)
                .orElseThrow(() -> fault("there is no query '%s'. There are: %s."
                        .formatted(name, list().stream().map(NamedQueries::name).collect(Collectors.joining(", ")))));
        TreeSet<String> unknown = new TreeSet<>(given);
        query.parameters().forEach(parameter -> unknown.remove(parameter.name()));
        if (!unknown.isEmpty()) {
            throw fault(
                    "the query '%s' has no parameter '%s'. It has: %s.".formatted(name, unknown.first(), usage(query)));
        }
        for (CypherFile.Parameter parameter : query.parameters()) {
            if (!parameter.optional() && !given.contains(parameter.name())) {
                throw fault("the query '%s' needs --%s: %s. It takes: %s."
                        .formatted(name, parameter.name(), parameter.description(), usage(query)));
            }
        }
        return query;
    }

    private static String usage(CypherFile query) {
        return query.parameters().isEmpty()
                ? "none"
                : query.parameters().stream()
                        .map(p -> p.optional() ? "[--" + p.name() + "]" : "--" + p.name())
                        .collect(Collectors.joining(" "));
    }

    private Object value(CypherFile.Parameter parameter, String typed) {
        try {
            return switch (parameter.type()) {
                case "ACTOR" -> actors.id(typed);
                case "STRING" -> typed;
                case "DATE" -> LocalDate.parse(typed);
                case "DATETIME" -> ZonedDateTime.parse(typed);
                case "INTEGER" -> Long.parseLong(typed);
                case "FLOAT" -> Double.parseDouble(typed);
                case "BOOLEAN" -> truth(typed);
                case "LIST" ->
                    Arrays.stream(typed.split(",")).map(String::strip).toList();
                default ->
                    throw new IllegalStateException("the parameter '%s' is of the unknown type '%s'"
                            .formatted(parameter.name(), parameter.type()));
            };
        } catch (DateTimeParseException e) {
            throw wrong(parameter, typed, "a date such as 2022-01-19", e);
        } catch (NumberFormatException e) {
            throw wrong(parameter, typed, "a number", e);
        }
    }

    private static boolean truth(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw fault("'%s' is neither true nor false.".formatted(typed));
        };
    }

    private static DatelineException wrong(
            CypherFile.Parameter parameter, String typed, String expected, RuntimeException cause) {
        return new DatelineException(
                Category.CONFIGURATION,
                "--%s must be %s, not '%s'.".formatted(parameter.name(), expected, typed),
                cause);
    }

    private static DatelineException fault(String message) {
        return new DatelineException(Category.CONFIGURATION, message);
    }
}
