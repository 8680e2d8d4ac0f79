package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Modality;
import io.dateline.model.PlaceKind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final Map<String, String> NAMES = Map.of(
            "g1",
            "allies of Ukraine",
            "a1",
            "Antony Blinken",
            "a2",
            "Sergey Lavrov",
            "a3",
            "Josep Borrell",
            "p1",
            "Geneva");

    @Test
    void meetings() {
        assertThat(of("CONSULT", e -> e.by("a1", "a2").at("p1")))
                .isEqualTo("Antony Blinken meets Sergey Lavrov in Geneva");
        assertThat(of("CONSULT", e -> e.by("a1", "a2", "a3")))
                .isEqualTo("Antony Blinken meets Sergey Lavrov and Josep Borrell");
        assertThat(of("CONSULT", e -> e.mode("PHONE").by("a1", "a3").to("a2")))
                .isEqualTo("Antony Blinken and Josep Borrell speak by telephone with Sergey Lavrov");
        assertThat(of("CONSULT", e -> e.by("a1"))).isEqualTo("Antony Blinken holds talks");
    }

    @Test
    void aGroupTakesTheNumberOfItsNoun() {
        assertThat(of("REJECT", e -> e.by("g1"))).isEqualTo("allies of Ukraine refuse");
    }

    @Test
    void modalityComesInParentheses() {
        assertThat(of("AID", e -> e.by("a1").to("a2").modality(Modality.PLANNED)))
                .isEqualTo("Antony Blinken gives aid to Sergey Lavrov (planned)");
        assertThat(of("SANCTION", e -> e.by("a1").modality(Modality.HYPOTHETICAL)))
                .isEqualTo("Antony Blinken imposes sanctions (possible)");
    }

    @Test
    void whoIsNotKnownIsSomebodyAndATypeOfNoTableHasItsName() {
        assertThat(of("ASSAULT", e -> e.to("a2"))).isEqualTo("Somebody attacks Sergey Lavrov");
        assertThat(of("ECLIPSE", e -> e.by("a1"))).isEqualTo("Antony Blinken: eclipse");
    }

    @Test
    void typesOutsidePloverNeedNobodyWhoActs() {
        assertThat(of("CASUALTY", e -> e.mode("DEATH").to("a2", "a3")))
                .isEqualTo("Sergey Lavrov and Josep Borrell are killed");
        assertThat(of("CASUALTY", e -> e.mode("MISSING").by("a2"))).isEqualTo("Sergey Lavrov is missing");
        assertThat(of("DISASTER", e -> e.at("p1"))).isEqualTo("Disaster: it in Geneva");
    }

    @Test
    void everyTypeOfTheOntologyHasWording() {
        List<Map<String, Object>> rows = EventTypes.load().rows();
        assertThat(rows)
                .extracting(row -> row.get("id"))
                .containsAll(io.dateline.ontology.EventTypes.load().all().stream()
                        .map(io.dateline.ontology.EventType::code)
                        .toList());
    }

    @Test
    void onlyPloverTypesHaveAScore() {
        assertThat(EventTypes.load().row("CONSULT")).containsEntry("score", 2.5);
        assertThat(EventTypes.load().row("DISASTER")).doesNotContainKey("score");
    }

    @Test
    void longTextsAreCutAtAWord() {
        assertThat(Summary.shortened("word ".repeat(50))).hasSizeLessThan(145).endsWith("word \u2026");
        assertThat(Summary.shortened("two\nlines ")).isEqualTo("two lines");
    }

    private static String of(String type, UnaryOperator<FactsBuilder.EventBuilder> event) {
        FactsBuilder facts = FactsBuilder.article(
                        "a", "Antony Blinken Sergey Lavrov Josep Borrell Geneva allies of Ukraine it")
                .person("a1", "Antony Blinken", null)
                .person("a2", "Sergey Lavrov", null)
                .person("a3", "Josep Borrell", null)
                .actor("g1", io.dateline.model.ActorKind.GROUP, "allies of Ukraine", null)
                .place("p1", "Geneva", PlaceKind.CITY, "CHE");
        ArticleFacts built = event.apply(facts.event("it", type)).add().build();
        return new Summary(EventTypes.load()).of(built.events().get(0), NAMES::get, "g1"::equals, NAMES::get);
    }
}
