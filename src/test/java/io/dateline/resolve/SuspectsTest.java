package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom an article first describes and then names: the one suspect, the one victim. */
class SuspectsTest {
    private final Resolver resolver = new Resolver();

    @Test
    void theManOfTheFirstSentenceIsWhoIsNamedBelow() {
        Map<String, String> ids = ids(charged("A 40-year-old man").build());

        assertThat(ids.get("described")).isEqualTo(ids.get("named"));
    }

    @Test
    void whoHoldsAFunctionMayBeCalledAPlainManToo() {
        Map<String, String> ids = ids(charged("One man")
                .described("the chief executive", "named")
                .described("the founder", "named")
                .build());

        assertThat(ids.get("described")).isEqualTo(ids.get("named"));
    }

    @Test
    void twoFunctionsAreTwo() {
        assertThat(ids(charged("A nurse").described("the soldier", "named").build()))
                .satisfies(SuspectsTest::areTwo);
    }

    @Test
    void nobodyIsTwoWhomTheWordsTellApart() {
        assertThat(ids(charged("A woman").build())).satisfies(SuspectsTest::areTwo);
        assertThat(ids(charged("A second man").build())).satisfies(SuspectsTest::areTwo);
        assertThat(ids(charged("Every man").build())).satisfies(SuspectsTest::areTwo);
    }

    @Test
    void withTwoNamedThereIsNoOne() {
        Map<String, String> ids = ids(charged("A man")
                .person("other", "Peter Quistgaard", null)
                .event("arrested", "COERCE")
                .mode("ARREST")
                .to("other")
                .add()
                .build());

        assertThat(ids).satisfies(SuspectsTest::areTwo);
    }

    @Test
    void theNumberTellsTheHurtOfOneStoryFromItsDead() {
        ArticleFacts first = crash("a", "Three miners died when the Tarnvik shaft flooded below Kroken quarry")
                .actor("dead", ActorKind.GROUP, "three miners", null, null, List.of())
                .described("Three miners", "dead")
                .event("died", "CASUALTY")
                .by("dead")
                .add()
                .build();
        ArticleFacts second = crash("b", "Flooded Tarnvik shaft at Kroken quarry killed three men and hurt two people")
                .actor("dead", ActorKind.GROUP, "three men", null, null, List.of())
                .described("three men", "dead")
                .event("killed", "CASUALTY")
                .to("dead")
                .add()
                .actor("hurt", ActorKind.GROUP, "two people", null, null, List.of())
                .described("two people", "hurt")
                .event("hurt", "CASUALTY")
                .to("hurt")
                .add()
                .build();

        List<Map<String, String>> ids = resolver.resolve(List.of(first, second)).articles().stream()
                .map(article -> article.resolution().ids())
                .toList();

        assertThat(ids.get(0).get("dead")).isNotEqualTo(ids.get(1).get("hurt"));
    }

    private static FactsBuilder crash(String id, String sentence) {
        return FactsBuilder.article(id, sentence + ".").published("2023-05-02");
    }

    private static void areTwo(Map<String, String> ids) {
        assertThat(ids.get("described")).isNotEqualTo(ids.get("named"));
    }

    private Map<String, String> ids(ArticleFacts facts) {
        return resolver.resolve(List.of(facts)).articles().get(0).resolution().ids();
    }

    private static FactsBuilder charged(String described) {
        return FactsBuilder.article(
                        "a",
                        described + " was charged.",
                        "Robert Holmkvist was indicted.",
                        "Peter Quistgaard was arrested.",
                        "So the chief executive, the founder, the soldier.")
                .published("2023-05-02")
                .actor("described", ActorKind.PERSON, described.replaceFirst("\\S+ ", ""), null, null, List.of())
                .described(described, "described")
                .event("charged", "JUSTICE")
                .to("described")
                .add()
                .person("named", "Robert Holmkvist", null)
                .event("indicted", "JUSTICE")
                .to("named")
                .add();
    }
}
