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

    @Test
    void theGunmanOfAnArticleIsItsSuspect() {
        ArticleFacts facts = FactsBuilder.article(
                        "a", "A former clerk opened fire in Tarnvik.", "Police said the gunman fled.")
                .published("2023-05-02")
                .actor("clerk", ActorKind.PERSON, "former clerk", null, null, List.of())
                .described("A former clerk", "clerk")
                .event("opened fire", "ASSAULT")
                .by("clerk")
                .add()
                .actor("known", ActorKind.PERSON, "gunman", null, null, List.of())
                .described("the gunman", "known")
                .build();

        assertThat(ids(facts).get("known")).isEqualTo(ids(facts).get("clerk"));
    }

    @Test
    void whoeverElseIsKilledIsTheOneWhoWas() {
        Map<String, String> ids = ids(shooting("one person").build());

        assertThat(ids.get("owner")).isEqualTo(ids.get("counted"));
        assertThat(ids.get("guest")).isNotEqualTo(ids.get("counted"));
    }

    @Test
    void ofSeveralKilledNobodyIsTheOne() {
        Map<String, String> ids = ids(shooting("a nurse").build());

        assertThat(ids.get("owner")).isNotEqualTo(ids.get("counted"));
    }

    @Test
    void theAgeTellsWhoIsWhoInTheReportsOfOneStory() {
        ArticleFacts first = climber("a", "A 36-year-old climber")
                .actor("climber", ActorKind.PERSON, "36-year-old climber", null, null, List.of())
                .described("A 36-year-old climber", "climber")
                .event("died", "CASUALTY")
                .by("climber")
                .add()
                .build();
        ArticleFacts second = climber("b", "Tomas Ekdal, 36,")
                .person("named", "Tomas Ekdal", null)
                .event("died", "CASUALTY")
                .by("named")
                .add()
                .build();
        ArticleFacts third = climber("c", "Mara Lindqvist, 51,")
                .person("named", "Mara Lindqvist", null)
                .event("died", "CASUALTY")
                .by("named")
                .add()
                .build();

        assertThat(across(first, second)).isEqualTo(List.of("climber", "named"));
        assertThat(across(first, third)).isEmpty();
    }

    /** Returns the ids inside the two articles of whoever is one. */
    private List<String> across(ArticleFacts one, ArticleFacts other) {
        List<Map<String, String>> ids = resolver.resolve(List.of(one, other)).articles().stream()
                .map(article -> article.resolution().ids())
                .toList();
        return ids.get(0).entrySet().stream()
                .filter(actor -> actor.getValue().startsWith("person:"))
                .flatMap(mine -> ids.get(1).entrySet().stream()
                        .filter(theirs -> theirs.getValue().equals(mine.getValue()))
                        .flatMap(theirs -> List.of(mine.getKey(), theirs.getKey()).stream()))
                .toList();
    }

    private static FactsBuilder climber(String id, String who) {
        return FactsBuilder.article(
                        id,
                        who + " died on the Kroken ridge above Brekke when a rope snapped at the frozen waterfall.",
                        "Rescuers carried a stretcher across the glacier.")
                .published("2023-05-02");
    }

    private static FactsBuilder shooting(String counted) {
        return FactsBuilder.article(
                        "a",
                        "A gunman killed " + counted + " in Tarnvik.",
                        "An owner of the bar was shot dead.",
                        "A guest was wounded.")
                .published("2023-05-02")
                .actor("counted", ActorKind.PERSON, counted, null, null, List.of())
                .described(counted, "counted")
                .event("killed", "ASSAULT")
                .to("counted")
                .add()
                .actor("owner", ActorKind.PERSON, "owner", null, null, List.of())
                .described("An owner", "owner")
                .event("shot dead", "ASSAULT")
                .to("owner")
                .add()
                .actor("guest", ActorKind.PERSON, "guest", null, null, List.of())
                .described("A guest", "guest")
                .event("wounded", "ASSAULT")
                .to("guest")
                .add();
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
