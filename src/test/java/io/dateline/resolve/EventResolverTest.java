package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.EventLink;
import io.dateline.model.EventLink.Kind;
import io.dateline.model.MergeDecision;
import io.dateline.model.Modality;
import io.dateline.model.PlaceKind;
import io.dateline.model.Resolution;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Layer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventResolverTest {
    private final Resolver resolver = new Resolver();

    @Test
    void ministersAndTheirCountriesHoldOneMeeting() {
        ArticleFacts ministers = blinkenMetLavrov("a", Modality.HAPPENED, "2022-01-21", "2022-01-21");
        ArticleFacts countries = FactsBuilder.article(
                        "b", "The United States and Russia held talks in Geneva on Friday.")
                .published("2022-01-21")
                .country("a1", "United States", "USA")
                .country("a2", "Russia", "RUS")
                .place("p1", "Geneva", PlaceKind.CITY, "CHE")
                .event("held talks", "CONSULT")
                .by("a1", "a2")
                .at("p1")
                .on("2022-01-21")
                .add()
                .build();

        Resolution resolution = resolve(ministers, countries);

        assertThat(event(resolution, "a")).isEqualTo(event(resolution, "b"));
    }

    @Test
    void whatIsTakenUpLaterInAnArticleIsTheSame() {
        ArticleFacts facts = FactsBuilder.article(
                        "a",
                        "Gunmen stormed the port of Sund on Monday.",
                        "Nobody has said who sent them.",
                        "The raid lasted an hour.")
                .published("2022-01-18")
                .actor("a1", ActorKind.GROUP, "Gunmen", null)
                .event("stormed", "ASSAULT")
                .by("a1")
                .on("2022-01-17")
                .add()
                .event("raid", "ASSAULT")
                .on("2022-01-17")
                .add()
                .build();

        Map<String, String> ids = resolve(facts).of("a").ids();

        assertThat(ids.get("e1")).isEqualTo(ids.get("e2"));
    }

    @Test
    void whatIsTakenUpByTheGrammarIsTheSame() {
        ArticleFacts facts = FactsBuilder.article(
                        "a",
                        "Ann Moe met Bo Lind in Oslo on Monday.",
                        "Ann Moe then called Cy Rask and met him, too.",
                        "The first of these conversations was the longer one.")
                .published("2022-01-18")
                .person("a1", "Ann Moe", "NOR")
                .person("a2", "Bo Lind", "SWE")
                .person("a3", "Cy Rask", "DNK")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .on("2022-01-17")
                .add()
                .event("met him", "CONSULT")
                .by("a1", "a3")
                .on("2022-01-17")
                .add()
                .event("conversations", "CONSULT")
                .by("a1", "a2")
                .takesUp("e1")
                .add()
                .build();

        Map<String, String> ids = resolve(facts).of("a").ids();

        assertThat(ids.get("e3")).isEqualTo(ids.get("e1"));
        assertThat(ids.get("e2")).isNotEqualTo(ids.get("e1"));
    }

    @Test
    void theInvasionIsTheOneThatIsKnown() {
        ArticleFacts war = invasion("a", "invaded", "2022-02-24", "2022-02-24").build();
        ArticleFacts later = invasion("b", "invasion", "2022-05-02", null).build();
        ArticleFacts earlier = invasion("c", "invasion", "2021-05-02", null).build();

        Resolution since = resolve(war, later);
        Resolution before = resolve(war, earlier);

        assertThat(event(since, "b")).isEqualTo(event(since, "a"));
        assertThat(event(before, "c")).isNotEqualTo(event(before, "a"));
    }

    private static FactsBuilder invasion(String id, String words, String published, @Nullable String day) {
        FactsBuilder.EventBuilder event = FactsBuilder.article(id, "Norland %s of Sudland, %s".formatted(words, id))
                .published(published)
                .country("a1", "Norland", "NOR")
                .country("a2", "Sudland", "SWE")
                .event(words, "ASSAULT")
                .rule("assault/invade")
                .by("a1")
                .to("a2");
        return day == null ? event.add() : event.on(day).add();
    }

    @Test
    void talksThatGoOnForMonthsAreOneAndThoseInAnotherCityOthers() {
        ArticleFacts spring = talks("a", "2023-03-02", "The fishing talks in Riga have made no progress.", "Riga");
        ArticleFacts summer = talks("b", "2023-06-20", "A deal at the fishing talks in Riga is near.", "Riga");
        ArticleFacts elsewhere = talks("c", "2023-06-21", "The fishing talks in Malmo have made no progress.", "Malmo");
        ArticleFacts later = talks("d", "2025-06-21", "The fishing talks in Riga have made no progress.", "Riga");

        Resolution resolution = resolve(spring, summer, elsewhere, later);

        assertThat(event(resolution, "a")).isEqualTo(event(resolution, "b"));
        assertThat(event(resolution, "a")).isNotEqualTo(event(resolution, "c")).isNotEqualTo(event(resolution, "d"));
    }

    private static ArticleFacts talks(String id, String published, String sentence, String town) {
        return FactsBuilder.article(id, sentence, "Envoys of the quota board speak of nets and of trawlers.")
                .published(published)
                .place("p1", town, PlaceKind.CITY, null)
                .event("talks", "CONSULT")
                .at("p1")
                .add()
                .build();
    }

    @Test
    void whatSomebodyIsKnownToWantIsOneThroughoutAStory() {
        ArticleFacts one =
                demands("a", "2022-01-21", "Sudland will answer Norland's fishery demands in writing next week.");
        ArticleFacts other =
                demands("b", "2022-01-26", "Sudland sent its written answer to Norland's fishery demands.");
        ArticleFacts third =
                demands("c", "2022-01-27", "A club in Norland dropped the transfer demands of its keeper.");

        Resolution resolution = resolve(one, other, third);

        assertThat(event(resolution, "b")).isEqualTo(event(resolution, "a"));
        assertThat(event(resolution, "c")).isNotEqualTo(event(resolution, "a"));
    }

    private static ArticleFacts demands(String id, String published, String sentence) {
        return FactsBuilder.article(id, sentence)
                .published(published)
                .country("a1", "Norland", "NOR")
                .event("demands", "REQUEST")
                .rule("request/demand-noun")
                .by("a1")
                .before()
                .add()
                .build();
    }

    @Test
    void whoIsAlsoSpokenToIsSpokenToAnotherTime() {
        ArticleFacts facts = FactsBuilder.article(
                        "a",
                        "Ann Moe spoke to Bo Lind and Cy Rask on Monday.",
                        "Ann Moe also talked to Cy Rask, to thank him.")
                .published("2022-01-18")
                .person("a1", "Ann Moe", "NOR")
                .person("a2", "Bo Lind", "SWE")
                .person("a3", "Cy Rask", "DNK")
                .event("spoke", "CONSULT")
                .rule("consult/talk")
                .by("a1", "a2", "a3")
                .on("2022-01-17")
                .add()
                .event("talked", "CONSULT")
                .rule("consult/talk")
                .by("a1", "a3")
                .on("2022-01-17")
                .add()
                .build();

        Map<String, String> ids = resolve(facts).of("a").ids();

        assertThat(ids.get("e2")).isNotEqualTo(ids.get("e1"));
    }

    @Test
    void whatTwoDiscussInACallIsTheCall() {
        Map<String, String> ids = resolve(callOf("2022-01-17")).of("a").ids();

        assertThat(ids.get("e1")).isEqualTo(ids.get("e2"));
        ids = resolve(callOf("2022-01-16")).of("a").ids();
        assertThat(ids.get("e1")).as("on another day").isNotEqualTo(ids.get("e2"));
    }

    private static ArticleFacts callOf(String otherDay) {
        return FactsBuilder.article(
                        "a",
                        "Antony Blinken telephoned Sergey Lavrov on Monday.",
                        "Ports were the first matter, and then grain.",
                        "Nobody else took part.",
                        "They discussed pipelines as well.")
                .published("2022-01-18")
                .person("a1", "Antony Blinken", "USA")
                .person("a2", "Sergey Lavrov", "RUS")
                .event("telephoned", "CONSULT")
                .mode("PHONE")
                .by("a1", "a2")
                .on("2022-01-17")
                .add()
                .event("discussed", "CONSULT")
                .by("a1", "a2")
                .on(otherDay)
                .add()
                .build();
    }

    @Test
    void whoDidItAndToWhomMustNotChangePlaces() {
        Resolution resolution = resolve(
                shelled("a", "Russia", "RUS", "Ukraine", "UKR"), shelled("b", "Ukraine", "UKR", "Russia", "RUS"));

        assertThat(event(resolution, "a")).isNotEqualTo(event(resolution, "b"));
    }

    @Test
    void aPlanIsTiedToWhatCameOfIt() {
        Resolution resolution = resolve(
                blinkenMetLavrov("plan", Modality.PLANNED, "2022-01-18", "2022-01-21"),
                blinkenMetLavrov("meeting", Modality.HAPPENED, "2022-01-21", "2022-01-21"));

        assertThat(resolution.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(Kind.FULFILLED_BY);
            assertThat(link.from()).isEqualTo(event(resolution, "plan"));
            assertThat(link.to()).isEqualTo(event(resolution, "meeting"));
        });
    }

    @Test
    void aPlanThatWasCalledOffIsTiedToThat() {
        Resolution resolution = resolve(
                blinkenMetLavrov("plan", Modality.PLANNED, "2022-02-18", "2022-02-24"),
                blinkenMetLavrov("off", Modality.CANCELLED, "2022-02-22", "2022-02-24"));

        assertThat(resolution.links()).extracting(EventLink::kind).containsExactly(Kind.CANCELLED_BY);
    }

    @Test
    void whatOneSaysAndAnotherDeniesIsInDispute() {
        Resolution resolution = resolve(
                blinkenMetLavrov("a", Modality.HAPPENED, "2022-01-21", "2022-01-21"),
                blinkenMetLavrov("b", Modality.DENIED, "2022-01-21", "2022-01-21"));

        assertThat(resolution.links()).extracting(EventLink::kind).containsExactly(Kind.CONTRADICTS);
        assertThat(resolution.disputes().get(event(resolution, "a"))).containsExactly("modality");
        assertThat(resolution.disputes().get(event(resolution, "b"))).containsExactly("modality");
    }

    @Test
    void onePersonMergesAndAnotherSplits() {
        ArticleFacts friday = blinkenMetLavrov("a", Modality.HAPPENED, "2022-01-21", "2022-01-21");
        ArticleFacts march = blinkenMetLavrov("b", Modality.HAPPENED, "2022-03-21", "2022-03-21");
        Ruling merge = ruling(1, Ruling.Kind.MERGE, "a", "b");

        Resolution merged = resolve(List.of(merge), friday, march);
        assertThat(event(merged, "a")).isEqualTo(event(merged, "b"));
        assertThat(merged.decisions())
                .filteredOn(d -> d.target().equals(event(merged, "a")))
                .singleElement()
                .extracting(MergeDecision::rule, MergeDecision::score)
                .containsExactly("event/ruling", 1.0);

        Resolution split = resolve(List.of(merge, ruling(2, Ruling.Kind.SPLIT, "a", "b")), friday, march);
        assertThat(event(split, "a")).isNotEqualTo(event(split, "b"));
    }

    @Test
    void aSplitHoldsAgainstTheRules() {
        ArticleFacts one = blinkenMetLavrov("a", Modality.HAPPENED, "2022-01-21", "2022-01-21");
        ArticleFacts other = blinkenMetLavrov("b", Modality.HAPPENED, "2022-01-22", "2022-01-21");

        assertThat(event(resolve(one, other), "a")).isEqualTo(event(resolve(one, other), "b"));
        Resolution split = resolve(List.of(ruling(1, Ruling.Kind.SPLIT, "a", "b")), one, other);
        assertThat(event(split, "a")).isNotEqualTo(event(split, "b"));
    }

    @Test
    void anEventBearsTheNameThatAPersonGave() {
        ArticleFacts facts = blinkenMetLavrov("a", Modality.HAPPENED, "2022-01-21", "2022-01-21");
        Ruling rename = new Ruling(
                "ruling-1", 1, Layer.EVENT, Ruling.Kind.RENAME, anchors("a"), List.of(), "The Geneva meeting", null);

        Resolution resolution = resolve(List.of(rename), facts);

        assertThat(resolution.names()).containsExactly(Map.entry(event(resolution, "a"), "The Geneva meeting"));
    }

    @Test
    void twoDaysAndTwoTownsOfWhatHappensOnceAreInDispute() {
        Resolution resolution = resolve(
                ferrySank("a", "Nordvik", "2022-05-11", "A ferry sank off Nordvik with forty sheep aboard."),
                ferrySank("b", "Sund", "2022-05-10", "The ferry Havfruen sank near Sund, drowning forty sheep."));

        assertThat(event(resolution, "a")).isEqualTo(event(resolution, "b"));
        assertThat(resolution.disputes().get(event(resolution, "a"))).containsExactly("date", "place");
    }

    @Test
    void whatIndependentArticlesCountIsInDisputeAndAnOutletsNewerCountIsNot() {
        ArticleFacts post =
                bridgeFell("a", "Harbour Post", "The Elvby bridge collapsed, killing three lamplighters.", 3);
        ArticleFacts later = bridgeFell("b", "Harbour Post", "The collapse of the Elvby bridge killed five men.", 5);
        ArticleFacts wire = bridgeFell("c", "Northern Wire", "Four people were killed as the Elvby bridge fell.", 4);

        Resolution ofOne = resolve(post, later);
        assertThat(event(ofOne, "a")).isEqualTo(event(ofOne, "b"));
        assertThat(ofOne.disputes()).isEmpty();

        Resolution ofTwo = resolve(post, later, wire);
        assertThat(event(ofTwo, "a")).isEqualTo(event(ofTwo, "b")).isEqualTo(event(ofTwo, "c"));
        assertThat(ofTwo.disputes().get(event(ofTwo, "a"))).containsExactly("amount");
    }

    @Test
    void anAttackOnTheNextDayIsAnotherAttack() {
        Resolution resolution = resolve(
                stormed("a", "2022-05-10", "Gunmen attacked the lighthouse keepers of Sund and burned their boats."),
                stormed("b", "2022-05-11", "Gunmen attacked the lighthouse keepers of Sund and burned two boats."));

        assertThat(event(resolution, "a")).isNotEqualTo(event(resolution, "b"));
    }

    @Test
    void whatSomebodyIsChargedWithIsWhatHappenedAndWhatIsFearedIsNot() {
        Resolution resolution = resolve(
                shot("a", Modality.HAPPENED, "Ida Holm was shot at the Storhorn lighthouse."),
                shot("b", Modality.HYPOTHETICAL, "A keeper is charged with having shot Ida Holm at the lighthouse."),
                shot(
                        "c",
                        Modality.HYPOTHETICAL,
                        "Ida Holm might have been shot at the lighthouse, a cook had feared."));

        assertThat(event(resolution, "b")).isEqualTo(event(resolution, "a"));
        assertThat(event(resolution, "c")).isNotEqualTo(event(resolution, "a"));
    }

    private static ArticleFacts shot(String id, Modality modality, String lead) {
        return FactsBuilder.article(id, lead, "Storhorn lamplighters and otter trappers wept in the boathouse.")
                .published("2022-05-11")
                .person("a1", "Ida Holm", null)
                .event("shot", "ASSAULT")
                .rule("assault/shoot")
                .modality(modality)
                .to("a1")
                .add()
                .build();
    }

    @Test
    void whatSomebodyMightAgreeToIsNotTheDeal() {
        ArticleFacts facts = FactsBuilder.article(
                        "a", "Ann Moe might agree with that.", "The deal was struck in Oslo by others.")
                .published("2022-01-18")
                .person("a1", "Ann Moe", "NOR")
                .event("agree", "AGREE")
                .rule("agree/agree")
                .modality(Modality.HYPOTHETICAL)
                .by("a1")
                .add()
                .event("deal", "AGREE")
                .rule("agree/agree")
                .modality(Modality.HYPOTHETICAL)
                .by("a1")
                .takesUp("e1")
                .add()
                .build();

        Map<String, String> ids = resolve(facts).of("a").ids();

        assertThat(ids.get("e1")).isNotEqualTo(ids.get("e2"));
    }

    @Test
    void thoseOfOneArticleThatAreNumberedAreSeveral() {
        ArticleFacts facts = FactsBuilder.article(
                        "a",
                        "Sund is in mourning.",
                        "The first explosion tore the roof off the fish market.",
                        "The second explosion shook the harbour.")
                .published("2022-05-11")
                .event("first explosion", "ACCIDENT")
                .add()
                .event("second explosion", "ACCIDENT")
                .add()
                .build();

        Map<String, String> ids = resolve(facts).of("a").ids();

        assertThat(ids.get("e1")).isNotEqualTo(ids.get("e2"));
    }

    @Test
    void theDeathsOfTwoPeopleOfOneStoryAreTwo() {
        Resolution resolution = resolve(died("a", "Ida Holm"), died("b", "Per Lund"), died("c", "Ida Holm"));

        assertThat(event(resolution, "a")).isEqualTo(event(resolution, "c")).isNotEqualTo(event(resolution, "b"));
    }

    @Test
    void whoeverIsMergedByAPersonTakesHisEventsAlong() {
        ArticleFacts one = met("a", "Ida Holm");
        ArticleFacts other = met("b", "The Heron");
        Ruling merge = new Ruling(
                "ruling-1",
                1,
                Layer.ACTOR,
                Ruling.Kind.MERGE,
                List.of(new Anchor("a", 0)),
                List.of(new Anchor("b", 0)),
                null,
                null);

        assertThat(event(resolve(one, other), "a")).isNotEqualTo(event(resolve(one, other), "b"));
        Resolution merged = resolve(List.of(merge), one, other);
        assertThat(event(merged, "a")).isEqualTo(event(merged, "b"));
    }

    @Test
    void whatIsPinnedIsWhatAPersonSaysAndNothingElse() {
        ArticleFacts one = blinkenMetLavrov("a", Modality.HAPPENED, "2022-01-21", "2022-01-21");
        ArticleFacts same = blinkenMetLavrov("b", Modality.HAPPENED, "2022-01-21", "2022-01-21");
        ArticleFacts march = blinkenMetLavrov("c", Modality.HAPPENED, "2022-03-21", "2022-03-21");
        Ruling pin = ruling(1, Ruling.Kind.PIN, "a", "c");

        Resolution pinned = resolve(List.of(pin), one, same, march);

        assertThat(event(pinned, "a")).isEqualTo(event(pinned, "c")).isNotEqualTo(event(pinned, "b"));
        Resolution undone = resolve(List.of(pin, ruling(2, Ruling.Kind.SPLIT, "a", "c")), one, same, march);
        assertThat(event(undone, "a")).isNotEqualTo(event(undone, "c"));
    }

    @Test
    void theSetDecidesAndNotItsOrder() {
        for (int seed = 0; seed < 10; seed++) {
            List<Sketch> articles = new ArrayList<>(generated(new Random(seed), 60));
            Resolution expected = resolver.resolve(articles, List.of());
            for (int i = 0; i < 3; i++) {
                Collections.shuffle(articles, new Random(100L * seed + i));
                assertThat(resolver.resolve(articles, List.of()))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void noEventHoldsTwoDaysAndTwoTownsAreInDispute() {
        for (int seed = 0; seed < 10; seed++) {
            List<Sketch> articles = generated(new Random(seed), 60);
            Resolution resolution = resolver.resolve(articles, List.of());
            Map<String, Sketch> kept = new TreeMap<>();
            for (Sketch article : articles) {
                String id = String.valueOf(event(resolution, article.articleId()));
                Sketch other = kept.getOrDefault(id, article);
                kept.putIfAbsent(id, article);
                assertThat(article.events().get(0).date())
                        .isEqualTo(other.events().get(0).date());
                if (!article.places().equals(other.places())) {
                    assertThat(resolution.disputes().get(id))
                            .as("seed %d, %s", seed, id)
                            .contains("place");
                    assertThat(article.events().get(0).type()).isEqualTo("CONSULT");
                }
            }
        }
    }

    /** Articles about meetings and attacks among a few parties, on a few days, in a few towns. */
    private static List<Sketch> generated(Random random, int size) {
        List<String> people = List.of("Ida Holm", "Per Lund", "Eva Berg", "Jon Dahl");
        List<String> towns = List.of("Nordvik", "Sund", "Elvby");
        Sketcher sketcher = new Sketcher();
        List<Sketch> articles = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int one = random.nextInt(people.size());
            int other = (one + 1 + random.nextInt(people.size() - 1)) % people.size();
            String town = towns.get(random.nextInt(towns.size()));
            boolean meeting = random.nextBoolean();
            String verb = meeting ? random.nextBoolean() ? "met" : "talked" : "attacked";
            String text = "%s %s %s in %s.".formatted(people.get(one), verb, people.get(other), town);
            FactsBuilder.EventBuilder event = FactsBuilder.article("art-" + i, text)
                    .published("2022-05-1" + random.nextInt(5))
                    .person("a1", people.get(one), null)
                    .person("a2", people.get(other), null)
                    .place("p1", town, PlaceKind.CITY, "NOR")
                    .event(verb, meeting ? "CONSULT" : "ASSAULT")
                    .on("2022-05-1" + random.nextInt(4))
                    .at("p1");
            articles.add(
                    sketcher.of((meeting ? event.by("a1", "a2") : event.by("a1").to("a2"))
                            .add()
                            .build()));
        }
        return articles;
    }

    private static ArticleFacts blinkenMetLavrov(String id, Modality modality, String published, String day) {
        return FactsBuilder.article(
                        id, "Antony Blinken meets Sergey Lavrov at a hotel by the lake, version " + id + ".")
                .published(published)
                .person("a1", "Antony Blinken", "USA")
                .person("a2", "Sergey Lavrov", "RUS")
                .event("meets", "CONSULT")
                .modality(modality)
                .by("a1", "a2")
                .on(day)
                .add()
                .build();
    }

    private static ArticleFacts ferrySank(String id, String town, String day, String lead) {
        return FactsBuilder.article(
                        id, lead, "Divers from the coast guard searched the wreck of Havfruen.", "Its owner wept.")
                .published("2022-05-11")
                .place("p1", town, PlaceKind.CITY, "NOR")
                .event("sank", "ACCIDENT")
                .at("p1")
                .on(day)
                .add()
                .build();
    }

    private static ArticleFacts bridgeFell(String id, String outlet, String lead, int dead) {
        return FactsBuilder.article(
                        id, lead, "Lamplighters had gathered on the Elvby bridge for a vigil.", "A ferry replaces it.")
                .source(outlet)
                .published("2022-05-11")
                .event(lead.contains("killing") ? "killing" : "killed", "CASUALTY")
                .on("2022-05-10")
                .amount(dead, "killed")
                .add()
                .build();
    }

    private static ArticleFacts stormed(String id, String day, String lead) {
        return FactsBuilder.article(id, lead)
                .published("2022-05-11")
                .actor("a1", ActorKind.GROUP, "Gunmen", null)
                .event("attacked", "ASSAULT")
                .by("a1")
                .on(day)
                .add()
                .build();
    }

    private static ArticleFacts died(String id, String name) {
        return FactsBuilder.article(
                        id,
                        "%s died when an avalanche buried two skiers above Elvby.".formatted(name),
                        "Rescuers with dogs dug at the foot of the Storhorn until dark.")
                .published("2022-02-11")
                .person("a1", name, null)
                .event("died", "CASUALTY")
                .by("a1")
                .add()
                .build();
    }

    private static ArticleFacts met(String id, String name) {
        return FactsBuilder.article(id, name + " met Eva Berg at the ferry landing of Sund.")
                .published("2022-02-11")
                .person("a1", name, null)
                .person("a2", "Eva Berg", null)
                .event("met", "CONSULT")
                .by("a1", "a2")
                .add()
                .build();
    }

    private static ArticleFacts shelled(String id, String by, String byCode, String to, String toCode) {
        return FactsBuilder.article(id, by + " shelled " + to + ".")
                .published("2022-03-01")
                .country("a1", by, byCode)
                .country("a2", to, toCode)
                .event("shelled", "ASSAULT")
                .by("a1")
                .to("a2")
                .add()
                .build();
    }

    private static Ruling ruling(long sequence, Ruling.Kind kind, String left, String right) {
        return new Ruling("ruling-" + sequence, sequence, Layer.EVENT, kind, anchors(left), anchors(right), null, null);
    }

    private static List<Anchor> anchors(String articleId) {
        return List.of(new Anchor(articleId, "Antony Blinken ".length()));
    }

    private Resolution resolve(ArticleFacts... facts) {
        return resolve(List.of(), facts);
    }

    private Resolution resolve(List<Ruling> rulings, ArticleFacts... facts) {
        Sketcher sketcher = new Sketcher();
        return resolver.resolve(List.of(facts).stream().map(sketcher::of).toList(), rulings);
    }

    private static @Nullable String event(Resolution resolution, String articleId) {
        return resolution.of(articleId).ids().get("e1");
    }
}
