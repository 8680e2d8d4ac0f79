package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.gold.Accuracy.Line;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccuracyTest {
    @Test
    void readmeHasTheTableOfTheFigures() throws IOException {
        if (Accuracy.WRITES) {
            Accuracy.load().save();
        }
        assertThat(Accuracy.tableOfReadme())
                .as("write it anew with -Ddateline.accuracy=write")
                .isEqualTo(Accuracy.load().table());
    }

    @Test
    void floorsOnlyGoUp() {
        Line line = new Line(Accuracy.OWN, null, "names", null, 0.7, 0.8, "8 of 10", 0.8);

        assertThat(line.measured(0.9387, "9 of 10").floor()).isEqualTo(0.93);
        assertThat(line.measured(0.61, "6 of 10").floor()).isEqualTo(0.8);
        assertThat(line.allows(0.8)).isTrue();
        assertThat(line.allows(0.79)).isFalse();
    }

    @Test
    void whereLowerIsBetterTheFloorIsTheHighest() {
        Line line = new Line("corpus", "events", "contradicted (lower is better)", 0.02, null, 0.05, null, 0.05);

        assertThat(line.measured(0.021, null).floor()).isEqualTo(0.03);
        assertThat(line.allows(0.06)).isFalse();
        assertThat(line.measured(0.2, null).floor()).isEqualTo(0.05);
    }

    @Test
    void aMeasuredLineReplacesItsLikeOnly() {
        Line names = new Line(Accuracy.OWN, null, "names", null, null, 0.8, null, 0.8);
        Line times = new Line(Accuracy.OWN, null, "times", null, null, 0.7, null, 0.7);
        Line better = times.measured(0.75, "3 of 4");

        assertThat(new Accuracy(List.of(names, times)).with(List.of(better)).lines())
                .containsExactly(names, better);
    }
}
