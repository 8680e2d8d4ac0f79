package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.gold.GoldArticle.GoldActor;
import io.dateline.gold.GoldArticle.GoldEvent;
import io.dateline.gold.GoldArticle.GoldMention;
import io.dateline.gold.GoldArticle.GoldStatement;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.Event;
import io.dateline.model.EventTime;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Modality;
import io.dateline.model.Place;
import io.dateline.model.Role;
import io.dateline.model.Speaker;
import io.dateline.model.Statement;
import io.dateline.model.TextSpan;
import io.dateline.model.TimeExpression;
import io.dateline.model.TimexType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoldScoreTest {
    private static final GoldArticle ARTICLE = GoldArticle.parse("bergen", """
            tests: []
            published: "2022-05-11T12:00:00+02:00"
            text: |
              [Ann Lee|ann] {met|e1} [Bo Moe|bo] in [Bergen|@bergen] on <Monday|2022-05-09>. [Norway|norway] may {send|e2}
              [Canada|canada] help, [he|bo] {said|s1}: "((s1: We are friends.))" The Hotel Wilson was full.
            actors:
              ann: PERSON Ann Lee, CAN, envoy
              bo: PERSON Bo Moe
              norway: COUNTRY Norway, NOR
              canada: COUNTRY Canada, CAN
            places:
              bergen: CITY Bergen, NOR
            events:
              e1: CONSULT HAPPENED | ann, bo | at bergen | on 2022-05-09
              e2: AID HYPOTHETICAL | norway -> canada
            statements:
              s1: DIRECT | bo
            never:
              people: [Wilson]
              happened: [send]
            """);

    private static final String FREE = """
            published: "2022-05-11T12:00:00+02:00"
            text: |
              [Bo Moe|-] says ((-: they {plan|-} to rest until <noon|->)).
            """;

    @Test
    void factsWithoutErrorsScoreOneOnTheWholeGoldSet() {
        GoldScore score = new GoldScore();
        for (GoldArticle article : GoldArticle.all()) {
            score.add(article, perfect(article));
        }

        assertThat(score.misses()).isEmpty();
        assertThat(score.figures()).allSatisfy(figure -> {
            assertThat(figure.expected()).as(figure.name()).isPositive();
            assertThat(figure.value()).as(figure.name()).isEqualTo(1);
        });
    }

    @Test
    void noFactsScoreNothingButWhatMustNotComeOut() {
        GoldScore score = score(facts -> new ArticleFacts(
                facts.article(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

        assertThat(score.figure("never").value()).isEqualTo(1);
        assertThat(score.figures())
                .filteredOn(figure -> !figure.name().equals("never"))
                .allSatisfy(
                        figure -> assertThat(figure.value()).as(figure.name()).isZero());
    }

    @Test
    void aPossibilityToldAsHappenedIsSeen() {
        GoldScore score = score(facts -> withEvents(
                facts, event -> event.type().equals("AID") ? withModality(event, Modality.HAPPENED) : event));

        assertThat(score.figure("event modality")).isEqualTo(new Figure("event modality", 1, 2, 2));
        assertThat(score.figure("not told as real").value()).isZero();
        assertThat(score.figure("never")).isEqualTo(new Figure("never", 1, 2, 2));
        assertThat(score.misses())
                .anyMatch(miss -> miss.startsWith("event modality: bergen: ") && miss.contains("»send«"));
    }

    @Test
    void partiesTheWrongWayRoundAreSeenButNotInMeetings() {
        GoldScore score = score(facts -> withEvents(facts, event -> swapped(event)));

        assertThat(score.figure("event parties")).isEqualTo(new Figure("event parties", 1, 2, 2));
        assertThat(score.figure("event actors").value()).isZero();
    }

    @Test
    void aPersonOutOfAHotelsNameCostsPrecisionAndBreaksNever() {
        int wilson = ARTICLE.article().text().indexOf("Wilson");
        GoldScore score = score(facts -> {
            List<Mention> mentions = new ArrayList<>(facts.mentions());
            mentions.add(
                    new Mention("m99", wilson, wilson + 6, "Wilson", MentionType.PERSON, MentionForm.NAME, null, null));
            return withMentions(facts, mentions);
        });

        assertThat(score.figure("names").recall()).isEqualTo(1);
        assertThat(score.figure("names").precision()).isLessThan(1);
        assertThat(score.figure("never").right()).isEqualTo(1);
    }

    @Test
    void whatIsFreeCostsNothing() {
        GoldArticle strict = GoldArticle.parse(
                "free",
                FREE.replace("|-]", "|bo]")
                                .replace("((-: ", "((s1: ")
                                .replace("{plan|-}", "{plan|e1}")
                                .replace("<noon|->", "<noon|2022-05-11T12:00>")
                        + """
                actors:
                  bo: PERSON Bo Moe
                events:
                  e1: AGREE PLANNED | bo
                statements:
                  s1: INDIRECT | bo
                """);
        GoldArticle free = GoldArticle.parse("free", FREE);
        GoldScore score = new GoldScore();
        score.add(free, perfect(strict));

        assertThat(score.misses()).isEmpty();
        assertThat(List.of("names", "times", "statements", "events"))
                .allSatisfy(name -> assertThat(score.figure(name)).isEqualTo(new Figure(name, 0, 0, 0)));
    }

    @Test
    void aWrongSpeakerIsSeen() {
        GoldScore score = score(facts -> new ArticleFacts(
                facts.article(),
                facts.sentences(),
                facts.mentions(),
                facts.actors(),
                facts.places(),
                facts.times(),
                facts.statements().stream()
                        .map(s -> new Statement(
                                s.id(),
                                s.begin(),
                                s.end(),
                                s.text(),
                                s.kind(),
                                s.cue(),
                                new Speaker(0, 7, "Ann Lee", "a-ann"),
                                s.addressees(),
                                s.about(),
                                s.date(),
                                s.event(),
                                s.confidence()))
                        .toList(),
                facts.events()));

        assertThat(score.figure("statements").value()).isEqualTo(1);
        assertThat(score.figure("statement speaker").value()).isZero();
        assertThat(score.figure("direct statements").value()).isZero();
    }

    @Test
    void anActorTornInTwoIsRightOnlyOnce() {
        GoldScore score = score(facts -> {
            List<Mention> mentions = facts.mentions().stream()
                    .map(m -> m.text().equals("he")
                            ? new Mention(m.id(), m.begin(), m.end(), m.text(), m.type(), m.form(), "a-other", null)
                            : m)
                    .toList();
            List<Actor> actors = new ArrayList<>(facts.actors());
            actors.add(new Actor("a-other", "he", ActorKind.PERSON, null, null, List.of()));
            ArticleFacts torn = withMentions(facts, mentions);
            return new ArticleFacts(
                    torn.article(),
                    torn.sentences(),
                    torn.mentions(),
                    actors,
                    torn.places(),
                    torn.times(),
                    torn.statements(),
                    torn.events());
        });

        assertThat(score.figure("pronouns resolved").value()).isZero();
        assertThat(score.figure("names resolved").value()).isEqualTo(1);
    }

    @Test
    void anUnknownFigureIsNamed() {
        assertThatThrownBy(() -> new GoldScore().figure("speed")).hasMessageContaining("'speed'");
    }

    @Test
    void theTableHasALineForEachFigure() {
        GoldScore score = new GoldScore();
        assertThat(score.table().lines()).hasSize(score.figures().size() + 1);
    }

    private static GoldScore score(UnaryOperator<ArticleFacts> change) {
        GoldScore score = new GoldScore();
        score.add(ARTICLE, change.apply(perfect(ARTICLE)));
        return score;
    }

    private static ArticleFacts withMentions(ArticleFacts facts, List<Mention> mentions) {
        return new ArticleFacts(
                facts.article(),
                facts.sentences(),
                mentions,
                facts.actors(),
                facts.places(),
                facts.times(),
                facts.statements(),
                facts.events());
    }

    private static ArticleFacts withEvents(ArticleFacts facts, UnaryOperator<Event> change) {
        return new ArticleFacts(
                facts.article(),
                facts.sentences(),
                facts.mentions(),
                facts.actors(),
                facts.places(),
                facts.times(),
                facts.statements(),
                facts.events().stream().map(change).toList());
    }

    private static Event withModality(Event event, Modality modality) {
        return event(
                event.id(),
                event.trigger(),
                event.type(),
                modality,
                event.actors(),
                event.recipients(),
                event.place(),
                event.date());
    }

    private static Event swapped(Event event) {
        List<String> actors = event.recipients();
        List<String> recipients = event.actors();
        return event(
                event.id(),
                event.trigger(),
                event.type(),
                event.modality(),
                actors,
                recipients,
                event.place(),
                event.date());
    }

    private static Event event(
            String id,
            TextSpan trigger,
            String type,
            Modality modality,
            List<String> actors,
            List<String> recipients,
            @Nullable String place,
            EventTime date) {
        return new Event(
                id,
                trigger,
                type,
                null,
                List.of(),
                null,
                null,
                null,
                modality,
                actors,
                recipients,
                List.of(),
                List.of(),
                place,
                date,
                null,
                null,
                null,
                null,
                null,
                1,
                "gold");
    }

    /** Returns the facts of a product that makes no errors. */
    private static ArticleFacts perfect(GoldArticle gold) {
        return new ArticleFacts(
                gold.article(),
                List.of(),
                gold.mentions().stream().map(m -> mention(gold, m)).toList(),
                gold.actors().values().stream()
                        .map(a -> new Actor(
                                "a-" + a.key(),
                                a.name(),
                                a.kind(),
                                a.country(),
                                null,
                                a.roles().stream()
                                        .map(title -> new Role(title, null, null, null))
                                        .toList()))
                        .toList(),
                gold.places().values().stream()
                        .map(p -> new Place("p-" + p.key(), p.name(), p.kind(), p.country()))
                        .toList(),
                gold.times().stream()
                        .map(t -> new TimeExpression(
                                t.span().begin(),
                                t.span().end(),
                                t.span().text(),
                                t.value().startsWith("P") ? TimexType.DURATION : TimexType.DATE,
                                t.value(),
                                t.days().start(),
                                t.days().end(),
                                DatePrecision.UNKNOWN,
                                DateBasis.RELATIVE))
                        .toList(),
                gold.statements().stream().map(s -> statement(gold, s)).toList(),
                gold.events().stream().map(GoldScoreTest::event).toList());
    }

    private static Mention mention(GoldArticle gold, GoldMention m) {
        MentionType type = Optional.ofNullable(m.actor())
                .map(key -> type(Optional.ofNullable(gold.actors().get(key)).orElseThrow()))
                .orElse(MentionType.PLACE);
        return new Mention(
                "m" + m.span().begin() + "-" + m.span().end(),
                m.span().begin(),
                m.span().end(),
                m.span().text(),
                type,
                m.form(),
                m.actor() == null ? null : "a-" + m.actor(),
                m.place() == null ? null : "p-" + m.place());
    }

    private static MentionType type(GoldActor actor) {
        return MentionType.valueOf(actor.kind().name());
    }

    private static Statement statement(GoldArticle gold, GoldStatement s) {
        TextSpan by = gold.mentions().stream()
                .filter(m -> s.speaker().equals(m.actor()))
                .findFirst()
                .orElseThrow()
                .span();
        return new Statement(
                s.id(),
                s.span().begin(),
                s.span().end(),
                s.span().text(),
                s.kind(),
                s.cue(),
                new Speaker(by.begin(), by.end(), by.text(), "a-" + s.speaker()),
                List.of(),
                List.of(),
                time(s.days()),
                null,
                1);
    }

    private static Event event(GoldEvent e) {
        return event(
                e.id(),
                e.trigger(),
                e.types().iterator().next(),
                e.modalities().iterator().next(),
                parties(e.actors()),
                parties(e.recipients()),
                e.place() == null ? null : "p-" + e.place(),
                time(e.days()));
    }

    private static List<String> parties(List<Set<String>> parties) {
        return parties.stream().map(any -> "a-" + any.iterator().next()).toList();
    }

    private static EventTime time(@Nullable Days days) {
        return days == null || days.equals(Days.NONE)
                ? EventTime.UNRESOLVED
                : new EventTime(days.start(), days.end(), DatePrecision.UNKNOWN, DateBasis.RELATIVE);
    }
}
