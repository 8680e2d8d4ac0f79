package io.dateline.query;

import io.dateline.graph.CypherFile;
import io.dateline.graph.Graph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Value;

/** Runs statements that read. */
final class Question {
    private Question() {}

    static List<Record> ask(Driver driver, String file, Map<String, @Nullable Object> parameters) {
        return Graph.guarded("the database", () -> driver.executableQuery(
                        CypherFile.load(file).text())
                .withParameters(parameters)
                .withConfig(org.neo4j.driver.QueryConfig.builder()
                        .withRouting(RoutingControl.READ)
                        .build())
                .execute()
                .records());
    }

    /** Returns the parties that two columns give: one of ids, one of names. */
    static List<Party> parties(Record row, String ids, String names) {
        List<String> name = row.get(names).asList(Value::asString);
        List<String> id = row.get(ids).asList(Value::asString);
        return java.util.stream.IntStream.range(0, id.size())
                .mapToObj(i -> new Party(id.get(i), name.get(i)))
                .toList();
    }

    static @Nullable Evidence evidence(Record row) {
        return row.get("sentence").isNull()
                ? null
                : new Evidence(
                        row.get("sentence").asString(),
                        row.get("article").asString(),
                        row.get("url").asString(null));
    }
}
