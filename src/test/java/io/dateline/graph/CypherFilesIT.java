package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.GenevaFacts;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.GqlStatusObject;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

/** Every statement of the project: does the database take it, without warning, by an index, with the columns it promises? */
@WithNeo4j
class CypherFilesIT {
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z]\\w*)");
    private static final Set<String> SCANS =
            Set.of("AllNodesScan", "NodeByLabelScan", "UndirectedAllRelationshipsScan");

    /** Statements that are to look at everything: checks, and what a resolution of all articles is compared with. */
    private static final Set<String> READ_ALL = Set.of("check/", "schema/", "resolve/", "facts/digests");

    private final Driver driver;
    private final Graph graph;

    CypherFilesIT(Graph graph) {
        this.graph = graph;
        this.driver = graph.driver();
    }

    @TestFactory
    Stream<DynamicTest> statements() throws Exception {
        Settled.write(graph, GenevaFacts.all());
        return folders().stream()
                .filter(folder -> !folder.equals("migrations"))
                .flatMap(folder -> CypherFile.list(folder).stream())
                .map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
    }

    private void check(CypherFile file) {
        assertThat(file.description()).isNotBlank();
        String body = file.text().lines().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n"));
        Set<String> used =
                PARAMETER.matcher(body).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used)
                .as("parameters of the header and of the statement")
                .isEqualTo(file.parameters().stream()
                        .map(CypherFile.Parameter::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        try (Session session = driver.session()) {
            Result result = session.run("EXPLAIN " + file.text(), sample(file));
            List<String> keys = result.keys();
            ResultSummary summary = result.consume();

            assertThat(keys)
                    .isEqualTo(
                            file.columns().stream().map(CypherFile.Column::name).toList());
            assertThat(summary.gqlStatusObjects())
                    .filteredOn(status -> isNotice(status.gqlStatus()))
                    .extracting(GqlStatusObject::statusDescription)
                    .isEmpty();
            if (READ_ALL.stream().noneMatch(file.name()::startsWith)) {
                assertThat(operators(summary.queryPlan().orElseThrow())).doesNotContainAnyElementsOf(SCANS);
            }
        }
    }

    /** Warnings (01) and information (03), but for names that no node of this small graph has yet. */
    private static boolean isNotice(String gqlStatus) {
        return (gqlStatus.startsWith("01") || gqlStatus.startsWith("03"))
                && !Set.of("01N50", "01N51", "01N52").contains(gqlStatus);
    }

    private static Map<String, @Nullable Object> sample(CypherFile file) {
        Map<String, @Nullable Object> sample = new HashMap<>();
        for (CypherFile.Parameter parameter : file.parameters()) {
            LocalDate day = LocalDate.parse("2022-01-21");
            sample.put(
                    parameter.name(),
                    switch (parameter.type()) {
                        case "STRING", "ACTOR" -> "x";
                        case "INTEGER" -> 1;
                        case "FLOAT" -> 1.0;
                        case "BOOLEAN" -> true;
                        case "DATE" -> day;
                        case "DATETIME" -> day.atStartOfDay().atOffset(ZoneOffset.UTC);
                        case "BYTES" -> new byte[0];
                        case "MAP" -> Map.of();
                        default -> List.of();
                    });
        }
        return sample;
    }

    private static List<String> operators(Plan plan) {
        List<String> operators = new ArrayList<>();
        operators.add(plan.operatorType().replaceFirst("@.*", ""));
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }

    private static List<String> folders() throws Exception {
        Path root = Path.of(CypherFile.class.getResource("/cypher").toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> hasStatements(folder))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasStatements(Path folder) {
        String[] names = folder.toFile().list((dir, name) -> name.endsWith(".cypher"));
        return names != null && names.length > 0;
    }
}
