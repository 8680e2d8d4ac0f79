package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.fixtures.GenevaFacts;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatePrecision;
import io.dateline.model.Event;
import io.dateline.model.MergeDecision;
import io.dateline.model.Modality;
import io.dateline.model.PlaceKind;
import io.dateline.model.ResolvedFacts;
import io.dateline.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private final Resolver resolver = new Resolver();

    @Test
    void oneMeetingInTwoOutletsIsOneEvent() {
        List<String> ids = eventIds(GenevaFacts.report(), GenevaFacts.laterReport());

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void thePlanAndTheMeetingAreTwoEvents() {
        List<String> ids = eventIds(
                meeting("a", e -> e.modality(Modality.PLANNED)), meeting("b", e -> e.modality(Modality.HAPPENED)));

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whatIsUnderWayAndWhatHasHappenedAreOneEvent() {
        List<String> ids = eventIds(
                meeting("a", e -> e.modality(Modality.ONGOING)), meeting("b", e -> e.modality(Modality.HAPPENED)));

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void anotherDayAnotherPartyOrTheTelephoneMakesAnotherMeeting() {
        List<String> ids = eventIds(
                meeting("a", e -> e),
                meeting("b", e -> e.on("2022-01-22")),
                meeting("c", e -> e.by("a1", "a3")),
                meeting("d", e -> e.mode("PHONE")));

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void hostAndVisitorMayChangePlaces() {
        List<String> ids = eventIds(meeting("a", e -> e.by("a1").to("a2")), meeting("b", e -> e.by("a2")
                .to("a1")));

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    @Test
    void aMeetingOfSomeMonthIsNotTheSameInAnotherArticle() {
        ArticleFacts one = meeting("a", e -> e.during("2022-01-01", "2022-01-31", DatePrecision.MONTH));
        ArticleFacts other = FactsBuilder.article("b", "In January Sergey Lavrov sat down with Antony Blinken.")
                .published("2022-02-02")
                .person("a1", "Antony Blinken", "USA")
                .person("a2", "Sergey Lavrov", "RUS")
                .event("sat down", "CONSULT")
                .by("a1", "a2")
                .during("2022-01-01", "2022-01-31", DatePrecision.MONTH)
                .add()
                .build();

        assertThat(eventIds(one, other)).doesNotHaveDuplicates();
    }

    @Test
    void attacksInTwoTownsAreTwoEvents() {
        assertThat(eventIds(attack("a", "Kharkiv"), attack("b", "Mariupol"))).doesNotHaveDuplicates();
        assertThat(eventIds(attack("a", "Kharkiv"), attack("b", "Kharkiv")).stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void eventsOfNobodyStandAlone() {
        ArticleFacts facts = FactsBuilder.article("a", "Talks were followed by talks.")
                .published("2022-01-21")
                .event("Talks", "CONSULT")
                .add()
                .event("talks", "CONSULT")
                .add()
                .build();

        assertThat(eventIds(facts)).doesNotHaveDuplicates();
    }

    @Test
    void surnamesAndNamelessBodiesOfUnknownCountryStayInTheirArticle() {
        assertThat(actorId("a", ActorKind.PERSON, "Johnson", null))
                .isNotEqualTo(actorId("b", ActorKind.PERSON, "Johnson", null));
        assertThat(actorId("a", ActorKind.ORGANIZATION, "Foreign Ministry", null))
                .isNotEqualTo(actorId("b", ActorKind.ORGANIZATION, "Foreign Ministry", null));
        assertThat(actorId("a", ActorKind.GROUP, "separatists", null))
                .isNotEqualTo(actorId("b", ActorKind.GROUP, "separatists", null));
    }

    @Test
    void bodiesOfTwoCountriesStayApart() {
        assertThat(actorId("a", ActorKind.ORGANIZATION, "Foreign Ministry", "RUS"))
                .isNotEqualTo(actorId("b", ActorKind.ORGANIZATION, "Foreign Ministry", "CHN"));
    }

    @Test
    void namesAreTheSameWhateverTheirCaseAndAccents() {
        assertThat(actorId("a", ActorKind.PERSON, "Josep Borrell", "ESP"))
                .isEqualTo(actorId("b", ActorKind.PERSON, "JOSEP BORRÉLL", null))
                .isEqualTo("person:josep-borrell");
        assertThat(actorId("a", ActorKind.ORGANIZATION, "NATO", null)).isEqualTo("organization:nato");
        assertThat(actorId("a", ActorKind.COUNTRY, "Russia", "RUS")).isEqualTo("country:RUS");
    }

    @Test
    void officeholdersAreTheSameHoweverTheyAreSpelt() {
        assertThat(actorId("a", ActorKind.PERSON, "Volodymyr Zelenskyy", "UKR"))
                .isEqualTo(actorId("b", ActorKind.PERSON, "Volodymyr Zelensky", null))
                .isNotEqualTo(actorId("b", ActorKind.PERSON, "Volodymyr Zelenskyy", "POL"));
    }

    @Test
    void twoActorsOfAnArticleThatAreOneBecomeOne() {
        ArticleFacts facts = FactsBuilder.article("a", "Sergey Lavrov spoke. SERGEY LAVROV left.")
                .person("a1", "Sergey Lavrov", null)
                .person("a2", "SERGEY LAVROV", "RUS")
                .build();

        ArticleFacts resolved =
                resolver.resolve(List.of(facts)).articles().get(0).resolved();

        assertThat(resolved.actors()).singleElement().satisfies(actor -> {
            assertThat(actor.name()).isEqualTo("Sergey Lavrov");
            assertThat(actor.country()).isEqualTo("RUS");
        });
        assertThat(resolved.mentions()).hasSize(2).allSatisfy(m -> assertThat(m.actor())
                .isEqualTo("person:sergey-lavrov"));
    }

    @Test
    void whoeverHasANameIsCalledByIt() {
        ArticleFacts facts = FactsBuilder.article("a", "The secretary left.", "Antony Blinken met nobody.")
                .published("2022-01-21")
                .actor(
                        "a1",
                        ActorKind.PERSON,
                        "Secretary",
                        "USA",
                        "GOV",
                        List.of(new Role("secretary of state", null, null, null)))
                .described("The secretary", "a1")
                .person("a2", "Antony Blinken", "USA", new Role("secretary of state", null, null, null))
                .build();

        assertThat(new Resolver()
                        .resolve(List.of(facts))
                        .articles()
                        .get(0)
                        .resolved()
                        .actors())
                .extracting(Actor::id, Actor::name)
                .containsExactly(tuple("person:antony-blinken", "Antony Blinken"));
    }

    @Test
    void sayingShortWordsOnTwoDaysIsSayingThemTwice() {
        List<String> ids = statementIds(
                said("a", "2022-01-20", "We are ready."),
                said("b", "2022-01-20", "We are ready!"),
                said("c", "2022-01-21", "We are ready."));

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void wordsOfOneSpeakerAreOneStatementWhateverIsLeftOutOfThem() {
        List<String> ids = statementIds(
                said("a", "2022-01-20", "We will answer each of these points in writing, and then we will see."),
                said("b", "2022-01-21", "We will answer each of these points in writing"),
                said("c", "2022-01-21", "We will see each of these points answered in writing by them"));

        assertThat(ids.get(0)).isEqualTo(ids.get(1)).isNotEqualTo(ids.get(2));
    }

    @Test
    void everyMergeIsExplained() {
        ResolvedFacts resolved = resolver.resolve(GenevaFacts.all());

        assertThat(resolved.decisions())
                .extracting(MergeDecision::target)
                .contains("person:antony-blinken", "person:sergey-lavrov", "country:UKR")
                .doesNotContain("country:USA");
        assertThat(resolved.decisions())
                .filteredOn(d -> d.rule().startsWith("event/"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.rule()).isEqualTo("event/across-articles");
                    assertThat(d.evidence()).contains("2022-01-21", "person:antony-blinken", "person:sergey-lavrov");
                });
    }

    @Test
    void theOutcomeDoesNotDependOnOrder() {
        ResolvedFacts together = resolver.resolve(GenevaFacts.all());
        for (int seed = 0; seed < 20; seed++) {
            List<ArticleFacts> shuffled = new ArrayList<>(GenevaFacts.all());
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(resolver.resolve(shuffled)).as("seed %d", seed).isEqualTo(together);
        }
    }

    @Test
    void aRecordThatNamesWhatItDoesNotHoldIsAFault() {
        ArticleFacts facts = FactsBuilder.article("a", "They met.")
                .event("met", "CONSULT")
                .by("a9")
                .add()
                .build();

        assertThatThrownBy(() -> resolver.resolve(List.of(facts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a9'");
    }

    private static ArticleFacts meeting(String id, UnaryOperator<FactsBuilder.EventBuilder> event) {
        FactsBuilder facts = FactsBuilder.article(id, "Antony Blinken met Sergey Lavrov and Ursula von der Leyen.")
                .published("2022-01-21")
                .person("a1", "Antony Blinken", "USA")
                .person("a2", "Sergey Lavrov", "RUS")
                .person("a3", "Ursula von der Leyen", null);
        return event.apply(facts.event("met", "CONSULT").by("a1", "a2")).add().build();
    }

    private static ArticleFacts attack(String id, String town) {
        return FactsBuilder.article(id, "Russia shelled " + town + ".")
                .published("2022-03-01")
                .country("a1", "Russia", "RUS")
                .place("p1", town, PlaceKind.CITY, "UKR")
                .event("shelled", "ASSAULT")
                .by("a1")
                .at("p1")
                .add()
                .build();
    }

    /** Returns the id of the first event of each article. */
    private List<String> eventIds(ArticleFacts... facts) {
        if (facts.length == 1) {
            return resolver.resolve(List.of(facts)).articles().get(0).resolved().events().stream()
                    .map(Event::id)
                    .toList();
        }
        return resolver.resolve(List.of(facts)).articles().stream()
                .map(article -> article.resolved().events().get(0).id())
                .toList();
    }

    private String actorId(String article, ActorKind kind, String name, @Nullable String country) {
        ArticleFacts facts = FactsBuilder.article(article, name + " was there.")
                .actor("a1", kind, name, country)
                .build();
        return resolver.resolve(List.of(facts))
                .articles()
                .get(0)
                .resolved()
                .actors()
                .get(0)
                .id();
    }

    private static ArticleFacts said(String article, String day, String words) {
        return FactsBuilder.article(article, "Sergey Lavrov said: " + words)
                .published(day)
                .person("a1", "Sergey Lavrov", "RUS")
                .says("a1", words, List.of())
                .build();
    }

    private List<String> statementIds(ArticleFacts... facts) {
        return resolver.resolve(List.of(facts)).articles().stream()
                .map(article -> article.resolved().statements().get(0).id())
                .toList();
    }
}
