package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.gold.GoldArticle.GoldEvent;
import io.dateline.gold.GoldArticle.GoldStatement;
import io.dateline.model.ActorKind;
import io.dateline.model.MentionForm;
import io.dateline.model.Modality;
import io.dateline.model.StatementKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldArticleTest {
    private static final String ARTICLE = """
            tests: [passive, near-miss]
            published: "2022-05-11T23:30:00+02:00"
            text: |
              [Ann Lee|ann] was {received|e1} in [Oslo|@oslo] by [the [Norwegian|norway] minister|bo]
              on <Monday|2022-05-09>. [She|ann] will not {return|e2}.

              "((s1: It went well))," [Ann Lee|ann] {told|s1} [guests|-] at the Hotel Wilson. [Allies|~allies] may
              {leave|e3}.
            actors:
              ann: PERSON Ann Lee = Ann Lee-Moe, CAN, envoy, former judge
              bo: PERSON minister
              norway: COUNTRY Norway, NOR
              allies: GROUP allies
            places:
              oslo: CITY Oslo, NOR
            events:
              e1: CONSULT HAPPENED | ann, bo or norway | at oslo | on 2022-05-09
              e2: CONSULT or AGREE DENIED or HYPOTHETICAL | ann
              e3: RETREAT HYPOTHETICAL | nobody -> allies
            statements:
              s1: DIRECT | ann
            never:
              people: [Wilson]
            """;

    private final GoldArticle gold = GoldArticle.parse("oslo", ARTICLE);

    @Test
    void theArticleIsThePlainText() {
        assertThat(gold.article().id()).isEqualTo("oslo");
        assertThat(gold.article().text())
                .startsWith("Ann Lee was received in Oslo by the Norwegian minister on Monday.")
                .contains("return.\n\n\"It went well,\" Ann Lee");
        assertThat(gold.article().published()).isEqualTo(Instant.parse("2022-05-11T21:30:00Z"));
        assertThat(gold.article().documentDate()).isEqualTo(LocalDate.of(2022, 5, 11));
    }

    @Test
    void actorsHaveKindNamesCountryAndRoles() {
        assertThat(gold.actors().get("ann"))
                .isEqualTo(new GoldArticle.GoldActor(
                        "ann",
                        ActorKind.PERSON,
                        "Ann Lee",
                        List.of("Ann Lee-Moe"),
                        "CAN",
                        List.of("envoy", "former judge")));
    }

    @Test
    void mentionsHaveTheFormOfTheirWords() {
        assertThat(gold.mentions().stream().map(m -> m.span().text() + " " + m.form()))
                .containsExactly(
                        "Ann Lee " + MentionForm.NAME,
                        "Oslo " + MentionForm.NAME,
                        "the Norwegian minister " + MentionForm.NOMINAL,
                        "Norwegian " + MentionForm.NAME,
                        "She " + MentionForm.PRONOUN,
                        "Ann Lee " + MentionForm.NAME,
                        "Allies " + MentionForm.NOMINAL);
        assertThat(gold.passedOver().get(Markup.Kind.MENTION)).hasSize(1);
    }

    @Test
    void eventsAllowAlternatives() {
        GoldEvent received = gold.events().get(0);
        assertThat(received.types()).containsExactly("CONSULT");
        assertThat(received.actors()).containsExactly(Set.of("ann"), Set.of("bo", "norway"));
        assertThat(received.recipients()).isEmpty();
        assertThat(received.place()).isEqualTo("oslo");
        assertThat(received.days()).isEqualTo(Days.of("2022-05-09"));

        GoldEvent returned = gold.events().get(1);
        assertThat(returned.types()).containsExactlyInAnyOrder("CONSULT", "AGREE");
        assertThat(returned.modalities()).containsExactlyInAnyOrder(Modality.DENIED, Modality.HYPOTHETICAL);
        assertThat(returned.days()).as("what is not real has no day of its own").isNull();

        GoldEvent leaving = gold.events().get(2);
        assertThat(leaving.actors()).isEmpty();
        assertThat(leaving.recipients()).containsExactly(Set.of("allies"));
    }

    @Test
    void statementsHaveCueSpeakerAndTheDayOfPublication() {
        GoldStatement statement = gold.statements().get(0);
        assertThat(statement.span().text()).isEqualTo("It went well");
        assertThat(statement.cue()).isNotNull().satisfies(cue -> assertThat(cue.text())
                .isEqualTo("told"));
        assertThat(statement.kind()).isEqualTo(StatementKind.DIRECT);
        assertThat(statement.speaker()).isEqualTo("ann");
        assertThat(statement.days()).isEqualTo(Days.of("2022-05-11"));
    }

    @Test
    void neverQuotesTheText() {
        assertThat(gold.never().people()).hasSize(1);
        assertThat(gold.never().size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "[Ann Lee|ann] was ~ [Ann Lee|anna] was ~ no actor 'anna'",
                "[Oslo|@oslo] ~ [Oslo|@bergen] ~ no place 'bergen'",
                "{return|e2} ~ return ~ 0 triggers {…|e2}",
                "{return|e2} ~ {return|e9} ~ e2",
                "((s1: It went well)) ~ It went well ~ no words ((s1: …))",
                "s1: DIRECT | ann ~ s1: DIRECT | nobody ~ names no actor as speaker",
                "RETREAT HYPOTHETICAL ~ RETREAT MAYBE ~ 'MAYBE' is neither",
                "RETREAT HYPOTHETICAL ~ HYPOTHETICAL ~ lacks type or modality",
                "nobody -> allies ~ nobody -> foes ~ no actor in [foes]",
                "people: [Wilson] ~ people: [Hilton] ~ 'Hilton' is not in the text",
                "people: [Wilson] ~ people: [Ann Lee] ~ more than once",
                "places: ~ cities: ~ 'cities' is none of",
                "on 2022-05-09 ~ on Monday ~ 'Monday' is no time value",
            })
    void faultsAreNamed(String part, String replacement, String message) {
        String broken = ARTICLE.replace(part, replacement);
        assertThat(broken).isNotEqualTo(ARTICLE);
        assertThatThrownBy(() -> GoldArticle.parse("oslo", broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gold article 'oslo'")
                .hasMessageContaining(message);
    }
}
