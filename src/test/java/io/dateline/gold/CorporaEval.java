package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.annotate.Annotator;
import io.dateline.facts.FactsJson;
import io.dateline.gold.Accuracy.Line;
import io.dateline.model.ArticleFacts;
import io.dateline.pipeline.Extraction;
import io.dateline.pipeline.ExtractionPipeline;
import io.dateline.resolve.Resolver;
import io.dateline.source.Inputs;
import io.dateline.source.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The accuracy of extraction on corpora by others, which are no part of the project for their licences. Runs where {@code
 * -Ddateline.corpora=DIR} says where they are: {@code DIR/corpora/NAME/input.jsonl} with their gold, and the scorer {@code
 * DIR/eval/score.py}, which Python runs. Reports stay in {@code target/accuracy}.
 */
@EnabledIfSystemProperty(named = "dateline.corpora", matches = ".+")
class CorporaEval {
    private static final Path REPORTS = Path.of("target", "accuracy");
    private static final String SEED = "seed";

    /** Tasks over sets of articles: they are given facts with global ids. */
    private static final Set<String> ACROSS = Set.of("crossdoc", "timelines");

    @TestFactory
    List<DynamicTest> noFigureIsBelowItsFloor() throws IOException, InterruptedException {
        Path folder = Path.of(Objects.requireNonNull(System.getProperty("dateline.corpora")));
        Accuracy accuracy = Accuracy.load();
        Set<String> sets = new LinkedHashSet<>();
        accuracy.lines().stream()
                .map(Line::set)
                .filter(s -> !s.equals(Accuracy.OWN))
                .forEach(sets::add);
        Files.createDirectories(REPORTS);
        List<Line> measured = new ArrayList<>();
        Annotator annotator = Annotator.load();
        try (ExtractionPipeline pipeline = new ExtractionPipeline(() -> annotator, 2)) {
            for (String set : sets) {
                Path facts = extract(pipeline, set, inputOf(folder, set));
                measured.addAll(measure(folder, accuracy.of(set), facts));
            }
        }
        if (Accuracy.WRITES) {
            accuracy.with(measured).save();
        }
        return measured.stream()
                .map(line -> DynamicTest.dynamicTest(
                        "%s: %s".formatted(line.set(), line.figure()), () -> assertThat(line.allows(value(line)))
                                .as("%s; reports: %s", line, REPORTS)
                                .isTrue()))
                .toList();
    }

    private static Path inputOf(Path folder, String set) {
        return set.equals(SEED)
                ? folder.resolve(SEED).resolve("article.txt")
                : folder.resolve("corpora").resolve(set).resolve("input.jsonl");
    }

    private static Path extract(ExtractionPipeline pipeline, String set, Path input) throws IOException {
        Path facts = REPORTS.resolve(set + ".jsonl");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(facts))) {
            pipeline.run(
                    Inputs.expand(List.of(input.toString()), InputStream.nullInputStream()), ReadOptions.DEFAULT, e -> {
                        if (e instanceof Extraction.Extracted extracted) {
                            out.println(FactsJson.write(extracted.facts()));
                        }
                    });
        }
        return facts;
    }

    /** Runs each task of a set once, and returns the set's lines as measured. */
    private static List<Line> measure(Path folder, List<Line> lines, Path facts)
            throws IOException, InterruptedException {
        List<Line> measured = new ArrayList<>();
        Set<String> tasks = new LinkedHashSet<>();
        lines.forEach(line -> tasks.add(String.valueOf(line.task())));
        for (String task : tasks) {
            JsonNode report = score(folder, lines.get(0).set(), task, ACROSS.contains(task) ? resolved(facts) : facts);
            JsonNode figures = report.path("figures").isObject() ? report.get("figures") : report;
            for (Line line : lines) {
                if (task.equals(line.task())) {
                    JsonNode figure =
                            figures.has(line.figure()) ? figures.get(line.figure()) : report.get(line.figure());
                    assertThat(figure)
                            .as("figure '%s' of %s", line.figure(), report)
                            .isNotNull();
                    measured.add(line.measured(figure.asDouble(), null));
                }
            }
        }
        return measured;
    }

    private static Path resolved(Path facts) throws IOException {
        List<ArticleFacts> records =
                Files.readAllLines(facts).stream().map(FactsJson::read).toList();
        return Files.write(
                Path.of(facts + ".resolved"),
                new Resolver()
                        .resolve(records).articles().stream()
                                .map(article -> FactsJson.write(article.resolved()))
                                .toList());
    }

    private static JsonNode score(Path folder, String set, String task, Path facts)
            throws IOException, InterruptedException {
        Path eval = folder.resolve("eval");
        List<String> command = new ArrayList<>(List.of("python3", "-B"));
        if (set.equals(SEED)) {
            command.addAll(List.of(
                    eval.resolve("score_expected.py").toString(),
                    "--expected",
                    folder.resolve(SEED).resolve("expected.json").toString()));
        } else {
            command.addAll(List.of(
                    eval.resolve("score.py").toString(),
                    task,
                    "--gold",
                    folder.resolve("corpora").resolve(set).toString()));
        }
        command.addAll(List.of("--facts", facts.toString()));
        File report = REPORTS.resolve(set + "." + task + ".txt").toFile();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(report)
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(report.toPath());
        assertThat(exit).as("%s said %s", command, lines).isZero();
        return new ObjectMapper().readTree(lines.get(lines.size() - 1));
    }

    private static double value(Line line) {
        return Objects.requireNonNull(line.value());
    }
}
