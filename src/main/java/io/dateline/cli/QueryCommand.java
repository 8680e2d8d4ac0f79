package io.dateline.cli;

import io.dateline.graph.CypherFile;
import io.dateline.query.NamedQueries;
import io.dateline.query.Table;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

@Command(
        name = "query",
        description = "Runs a named query; --list shows them with their parameters.",
        customSynopsis =
                "dateline query NAME [--PARAMETER VALUE …] [--format FORMAT] [--wide] [--neo4j URI | --data DIR]",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which query.")
    private @Nullable String name;

    @Option(names = "--list", description = "List the queries with their parameters.")
    private boolean list;

    @Option(names = "--wide", description = "With --format table: all columns, also ids and evidence.")
    private boolean wide;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final GraphOptions graphOptions;

    /** Parameters of the query: each is an option of its own that only the query knows. */
    @Unmatched
    private final List<String> parameters = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    QueryCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            NamedQueries.list().forEach(query -> describe(query, out));
            return 0;
        }
        if (name == null) {
            throw new ParameterException(spec.commandLine(), "Which query? --list names them.");
        }
        Map<String, String> values = values();
        NamedQueries.check(name, values.keySet());
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            Table table = NamedQueries.connect(session.graph().driver()).run(name, values);
            print(table, out);
        }
        return 0;
    }

    private void print(Table table, PrintWriter out) {
        List<String> columns = table.columns().stream()
                .filter(column -> wide || format.get() != RowFormat.TABLE || !column.detail())
                .map(CypherFile.Column::name)
                .toList();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> cells : table.rows()) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(table.columns().get(i).name(), cells.get(i));
            }
            rows.add(row);
        }
        format.get().print(columns, rows, out);
    }

    private static void describe(CypherFile query, PrintWriter out) {
        out.println(NamedQueries.name(query)
                + query.parameters().stream()
                        .map(p -> p.optional()
                                ? " [--" + p.name() + " " + p.type() + "]"
                                : " --" + p.name() + " " + p.type())
                        .collect(Collectors.joining()));
        out.println("    " + query.description());
        query.parameters().forEach(p -> out.println("    --%s: %s".formatted(p.name(), p.description())));
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String option = parameters.get(i);
            if (!option.startsWith("--")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "'%s' stands alone; parameters are given as --name value.".formatted(option));
            }
            int equals = option.indexOf('=');
            if (equals > 0) {
                values.put(option.substring(2, equals), option.substring(equals + 1));
            } else if (i + 1 < parameters.size()) {
                values.put(option.substring(2), parameters.get(++i));
            } else {
                throw new ParameterException(spec.commandLine(), "%s needs a value.".formatted(option));
            }
        }
        return values;
    }
}
