package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ArticleFacts;
import io.dateline.model.MergeDecision;
import io.dateline.model.Resolution;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Kind;
import io.dateline.model.Ruling.Layer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Persons rule about statements as about events, by where the words stand. */
class StatementRulingsTest {
    private static final String WORDS = "We will rebuild the lighthouse before the herring come back";
    private static final String OTHER_WORDS = "The lighthouse is going to be up again in spring";

    private final Sketcher sketcher = new Sketcher();
    private final Resolver resolver = new Resolver();

    private final List<Sketch> articles = List.of(said("a", WORDS), said("b", WORDS), said("c", OTHER_WORDS));

    @Test
    void otherWordsAreOneStatementIfAPersonSaysSo() {
        Resolution resolution = resolve(ruling(1, Kind.MERGE, "a", "c"));

        assertThat(statement(resolution, "a"))
                .isEqualTo(statement(resolution, "b"))
                .isEqualTo(statement(resolution, "c"));
        assertThat(resolution.decisions())
                .filteredOn(decision -> decision.target().equals(statement(resolution, "a")))
                .singleElement()
                .extracting(MergeDecision::rule)
                .isEqualTo("statement/ruling");
    }

    @Test
    void theSameWordsAreTwoStatementsIfAPersonSaysSo() {
        assertThat(statement(resolve(), "a")).isEqualTo(statement(resolve(), "b"));

        Resolution resolution = resolve(ruling(1, Kind.SPLIT, "a", "b"));

        assertThat(statement(resolution, "a")).isNotEqualTo(statement(resolution, "b"));
    }

    @Test
    void whatIsKeptApartDoesNotMeetInAThird() {
        Resolution resolution = resolver.resolve(
                List.of(said("a", WORDS + " to spawn"), said("b", WORDS), said("c", WORDS)),
                List.of(ruling(1, Kind.SPLIT, "b", "c")));

        assertThat(statement(resolution, "b")).isNotEqualTo(statement(resolution, "c"));
    }

    @Test
    void whatIsPinnedLeavesTheSameWordsAlone() {
        Resolution resolution = resolve(ruling(1, Kind.PIN, "a", "c"));

        assertThat(statement(resolution, "a"))
                .isEqualTo(statement(resolution, "c"))
                .isNotEqualTo(statement(resolution, "b"));
    }

    @Test
    void theLaterRulingHolds() {
        Resolution resolution = resolve(ruling(1, Kind.MERGE, "a", "c"), ruling(2, Kind.SPLIT, "a", "c"));

        assertThat(statement(resolution, "a"))
                .isEqualTo(statement(resolution, "b"))
                .isNotEqualTo(statement(resolution, "c"));
    }

    @Test
    void aStatementBearsTheNameThatAPersonGave() {
        Ruling rename = new Ruling(
                "ruling-1", 1, Layer.EVENT, Kind.RENAME, anchors("c"), List.of(), "The lighthouse pledge", null);

        Resolution resolution = resolve(rename);

        assertThat(resolution.names()).containsExactly(Map.entry(statement(resolution, "c"), "The lighthouse pledge"));
    }

    private Resolution resolve(Ruling... rulings) {
        return resolver.resolve(articles, List.of(rulings));
    }

    private Sketch said(String id, String words) {
        ArticleFacts facts = FactsBuilder.article(id, "Ida Holm said: \"" + words + "\".")
                .published("2022-02-11")
                .person("a1", "Ida Holm", null)
                .says("a1", words, List.of())
                .build();
        return sketcher.of(facts);
    }

    private static Ruling ruling(long sequence, Kind kind, String left, String right) {
        return new Ruling("ruling-" + sequence, sequence, Layer.EVENT, kind, anchors(left), anchors(right), null, null);
    }

    private static List<Anchor> anchors(String articleId) {
        return List.of(new Anchor(articleId, "Ida Holm said: \"".length()));
    }

    private static String statement(Resolution resolution, String articleId) {
        return String.valueOf(resolution.of(articleId).ids().get("s1"));
    }
}
