package io.dateline.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WarsTest {
    private final Wars wars = Wars.load();

    @Test
    @DisplayName("the war is the one whose two sides are both named, on a day when it goes on or is not over for long")
    void warSpokenOf() {
        Set<String> countries = Set.of("GEO", "RUS", "FRA");

        assertThat(wars.spokenOf(LocalDate.parse("2008-08-10"), countries))
                .hasValueSatisfying(war -> assertThat(war.attacked()).isEqualTo("GEO"));
        assertThat(wars.spokenOf(LocalDate.parse("2008-12-01"), countries)).isPresent();
        assertThat(wars.spokenOf(LocalDate.parse("2008-08-01"), countries)).isEmpty();
        assertThat(wars.spokenOf(LocalDate.parse("2012-08-10"), countries)).isEmpty();
        assertThat(wars.spokenOf(LocalDate.parse("2008-08-10"), Set.of("GEO", "FRA")))
                .isEmpty();
    }

    @Test
    @DisplayName("where two wars may be meant none is told")
    void twoWars() {
        Set<String> countries = Set.of("USA", "IRQ", "AFG");

        assertThat(wars.spokenOf(LocalDate.parse("2001-11-01"), countries)).isPresent();
        assertThat(wars.spokenOf(LocalDate.parse("2003-03-25"), Set.of("ISR", "LBN", "USA")))
                .isEmpty();
        assertThat(wars.spokenOf(LocalDate.parse("2025-06-20"), Set.of("ISR", "LBN", "IRN")))
                .isEmpty();
    }
}
