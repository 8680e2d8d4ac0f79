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
                        "Peter Quistgaard was arrested.")
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
