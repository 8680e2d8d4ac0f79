package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.annotate.Annotator;
import io.dateline.extract.FactExtractor;
import io.dateline.gold.Accuracy.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The accuracy of extraction on the project's own gold set. Prints a table, writes it with every difference to {@code
 * target/gold.txt}, and fails where a figure is below its floor.
 */
class GoldEval {
    private static final Path REPORT = Path.of("target", "gold.txt");

    @TestFactory
    List<DynamicTest> noFigureIsBelowItsFloor() throws IOException {
        Accuracy accuracy = Accuracy.load();
        List<Line> lines = accuracy.of(Accuracy.OWN);
        GoldScore score = score();
        assertThat(lines.stream().map(Line::figure))
                .as("every figure has a floor")
                .containsExactlyElementsOf(
                        score.figures().stream().map(Figure::name).toList());
        if (Accuracy.WRITES) {
            accuracy.with(lines.stream()
                            .map(line -> measured(line, score.figure(line.figure())))
                            .toList())
                    .save();
        }
        return lines.stream()
                .map(line -> DynamicTest.dynamicTest(line.figure(), () -> assertThat(
                                line.allows(score.figure(line.figure()).value()))
                        .as("%s, floor %s (all differences: %s)", score.figure(line.figure()), line.floor(), REPORT)
                        .isTrue()))
                .toList();
    }

    private static Line measured(Line line, Figure figure) {
        return line.measured(figure.value(), "%d of %d".formatted(figure.right(), figure.expected()));
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
