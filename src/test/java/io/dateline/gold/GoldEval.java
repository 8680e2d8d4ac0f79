package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.annotate.Annotator;
import io.dateline.extract.FactExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The accuracy of extraction on the project's own gold set. Prints a table, writes it with every difference to {@code
 * target/gold.txt}, and fails where a figure is below its floor.
 */
class GoldEval {
    private static final Path FLOORS = Path.of("src", "test", "resources", "gold", "floors.yaml");
    private static final Path REPORT = Path.of("target", "gold.txt");

    @TestFactory
    List<DynamicTest> noFigureIsBelowItsFloor() throws IOException {
        Map<String, Double> floors = new YAMLMapper().readValue(FLOORS.toFile(), new TypeReference<>() {});
        GoldScore score = score();
        assertThat(floors.keySet())
                .as("every figure has a floor")
                .containsExactlyInAnyOrderElementsOf(
                        score.figures().stream().map(Figure::name).toList());
        return score.figures().stream()
                .map(figure -> DynamicTest.dynamicTest(figure.name(), () -> assertThat(figure.value())
                        .as("%s (all differences: %s)", figure, REPORT)
                        .isGreaterThanOrEqualTo(floors.get(figure.name()))))
                .toList();
    }

    private static GoldScore score() throws IOException {
        Annotator annotator = Annotator.load();
        FactExtractor extractor = new FactExtractor();
        GoldScore score = new GoldScore();
        for (GoldArticle gold : GoldArticle.all()) {
            score.add(gold, extractor.extract(annotator.annotate(gold.article())));
        }
        System.out.print(score.table());
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, score.table() + "\n" + String.join("\n", score.misses()) + "\n");
        return score;
    }
}
