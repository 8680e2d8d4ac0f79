package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Resolution;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Kind;
import io.dateline.model.Ruling.Layer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person rules about actors goes before all rules. */
class ActorRulingsTest {
    private static final ArticleFacts ONE = article("one", "2021-06-01", "Greta Holmvik", "NOR");
    private static final ArticleFacts TWO = article("two", "2021-06-02", "Greta Holmvik", "NOR");
    private static final ArticleFacts THREE = article("three", "2021-06-03", "Greta Holmvik", "NOR");
    private static final ArticleFacts OTHER = article("other", "2021-06-04", "Margareta Solheim", "NOR");

    private final Resolver resolver = new Resolver();
    private final Sketcher sketcher = new Sketcher();

    @Test
    void withoutRulingsOneNameIsOnePerson() {
        assertThat(ids(List.of()))
                .containsExactly(
                        "person:greta-holmvik",
                        "person:greta-holmvik",
                        "person:greta-holmvik",
                        "person:margareta-solheim");
    }

    @Test
    void whatIsMergedIsOneWithAllThatRulesAddToIt() {
        List<String> ids = ids(List.of(ruling(1, Kind.MERGE, List.of("one"), List.of("other"), null)));

        assertThat(ids).containsOnly("person:greta-holmvik");
        assertThat(resolve(List.of(ruling(1, Kind.MERGE, List.of("one"), List.of("other"), null)))
                        .decisionsByTarget()
                        .get("person:greta-holmvik"))
                .satisfies(decision -> assertThat(decision.evidence()).contains("merged by a person"));
    }

    @Test
    void whatIsSplitStaysApartAndEachSideTakesOnlyItsOwn() {
        List<String> ids = ids(List.of(ruling(1, Kind.SPLIT, List.of("one"), List.of("two", "three"), null)));

        assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
        assertThat(ids.get(1)).isEqualTo(ids.get(2));
    }

    @Test
    void theLaterRulingHolds() {
        Ruling split = ruling(1, Kind.SPLIT, List.of("one"), List.of("two", "three"), null);
        Ruling merge = ruling(2, Kind.MERGE, List.of("one"), List.of("two"), null);
        Ruling splitAgain = ruling(3, Kind.SPLIT, List.of("one"), List.of("two", "three"), null);

        assertThat(ids(List.of(split, merge)).subList(0, 2)).containsOnly("person:greta-holmvik");
        assertThat(ids(List.of(splitAgain, merge, split)).subList(0, 2)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPinnedIsThatAndNothingElse() {
        List<String> ids = ids(List.of(ruling(1, Kind.PIN, List.of("two"), List.of("other"), null)));

        assertThat(ids.get(1)).isEqualTo(ids.get(3));
        assertThat(ids.get(0)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(1));
    }

    @Test
    void aNewNameIsKeptBesideTheId() {
        Resolution resolution = resolve(List.of(
                ruling(1, Kind.RENAME, List.of("one"), List.of(), "Greta"),
                ruling(2, Kind.RENAME, List.of("two"), List.of(), "Greta A. Holmvik")));

        assertThat(resolution.names()).containsOnly(java.util.Map.entry("person:greta-holmvik", "Greta A. Holmvik"));
    }

    @Test
    void aRulingAboutPlacesThatAreGoneDoesNothing() {
        assertThat(ids(List.of(ruling(1, Kind.SPLIT, List.of("gone"), List.of("two"), null))))
                .isEqualTo(ids(List.of()));
    }

    @Test
    void neitherTheOrderOfArticlesNorThatOfRulingsLeavesATrace() {
        List<Ruling> rulings = new ArrayList<>(List.of(
                ruling(1, Kind.SPLIT, List.of("one"), List.of("two", "three"), null),
                ruling(2, Kind.MERGE, List.of("one"), List.of("other"), null),
                ruling(3, Kind.RENAME, List.of("three"), List.of(), "G. Holmvik")));
        Resolution expected = resolve(rulings);
        for (int seed = 0; seed < 10; seed++) {
            List<ArticleFacts> articles = new ArrayList<>(List.of(ONE, TWO, THREE, OTHER));
            Collections.shuffle(articles, new Random(seed));
            Collections.shuffle(rulings, new Random(seed));

            assertThat(resolver.resolve(articles.stream().map(sketcher::of).toList(), rulings))
                    .isEqualTo(expected);
        }
    }

    private List<String> ids(List<Ruling> rulings) {
        Resolution resolution = resolve(rulings);
        return Arrays.asList("one", "two", "three", "other").stream()
                .map(article -> String.valueOf(resolution.of(article).ids().get("a1")))
                .toList();
    }

    private Resolution resolve(List<Ruling> rulings) {
        return resolver.resolve(
                List.of(ONE, TWO, THREE, OTHER).stream().map(sketcher::of).toList(), rulings);
    }

    private static Ruling ruling(
            long sequence, Kind kind, List<String> left, List<String> right, @Nullable String name) {
        return new Ruling("ruling-" + sequence, sequence, Layer.ACTOR, kind, anchors(left), anchors(right), name, null);
    }

    private static List<Anchor> anchors(List<String> articles) {
        return articles.stream().map(article -> new Anchor(article, 0)).toList();
    }

    private static ArticleFacts article(String id, String day, String name, String country) {
        return FactsBuilder.article(id, name + " was there.")
                .published(day)
                .person("a1", name, country)
                .build();
    }
}
