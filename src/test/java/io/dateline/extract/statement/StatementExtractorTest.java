package io.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.annotate.AnnotatedArticle;
import io.dateline.extract.TokenRange;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.extract.time.EventDating;
import io.dateline.extract.time.TimeExtractor;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementExtractorTest {
    private static final StatementExtractor EXTRACTOR = new StatementExtractor(new EventDating());

    private static StatementLayer statements(AnnotatedArticle article, ActorLayer actors) {
        return EXTRACTOR.extract(article, actors, new TimeExtractor().extract(article));
    }

    private static List<Statement> statements(String name) {
        AnnotatedArticle article = StoredArticles.load(name);
        return statements(article, actors(article)).statements();
    }

    private static Statement statement(String article, String words) {
        return statements(article).stream()
                .filter(s -> s.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says '%s' in %s".formatted(words, statements(article))));
    }

    /** One actor for every name of one word that the articles use, and "I" and "we" as mentions of nobody yet. */
    private static ActorLayer actors(AnnotatedArticle article) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        for (String name : List.of("Vang", "Costa", "Sudra", "general")) {
            actors.put(name, new Actor(name, name, ActorKind.PERSON, null, null, List.of()));
        }
        List<LocatedMention> mentions = new ArrayList<>();
        article.sentences().forEach(s -> s.tokens().forEach(t -> {
            boolean pronoun = t.word().matches("I|[Ww]e|[Hh]e|[Ss]he");
            if (actors.containsKey(t.word()) || pronoun) {
                mentions.add(new LocatedMention(
                        new Mention(
                                "m" + mentions.size(),
                                t.beginPosition(),
                                t.endPosition(),
                                t.word(),
                                MentionType.PERSON,
                                pronoun ? MentionForm.PRONOUN : MentionForm.NAME,
                                pronoun ? null : t.word(),
                                null),
                        new TokenRange(s.index(), t.index(), t.index(), t.index())));
            }
        }));
        return new ActorLayer(mentions, List.copyOf(actors.values()), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The bridge is open                          | DIRECT   | said         | Erik Vang
            Nobody will close it again                  | DIRECT   | -            | Erik Vang
            will not sign                               | MIXED    | told         | Maria Costa, the president of Sudra
            that it was a trap                          | INDIRECT | adding       | Maria Costa, the president of Sudra
            Is this the end of the road?                | DIRECT   | asked        | she
            forty people crossed the river              | INDIRECT | According to | the Red Cross
            The border stayed calm                      | INDIRECT | said         | the army
            that he had met the generals                | INDIRECT | denied       | Vang
            that no deal was near                       | INDIRECT | suggesting   | Costa
            you promised a cease-fire                   | DIRECT   | reminded     | Vang
            This cannot go on.                          | DIRECT   | blunt        | He
            an insult to the nation                     | DIRECT   | called       | the general
            We want peace.                              | DIRECT   | wrote        | Costa
            Too late                                    | DIRECT   | replied      | Vang
            that trains would stop                      | INDIRECT | announced    | the ministry
            that talks could resume                     | INDIRECT | expressed hope | Costa
            The market is a ‘house of cards’            | DIRECT   | said         | Ana Silva, an economist at the central bank
            Come home.                                  | DIRECT   | —            | Lena Berg
            """)
    void whoSaysWhat(String words, String kind, String cue, String speaker) {
        Statement statement = statement("speech", words);

        assertThat(statement.kind()).hasToString(kind);
        assertThat(statement.cue() == null ? null : statement.cue().text()).isEqualTo(cue);
        assertThat(statement.speaker()).isNotNull().satisfies(s -> assertThat(s.text())
                .isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rivers rise faster than feared              | INDIRECT | -            | Study
            The bridge will stay shut                   | INDIRECT | said         | a colonel in Oslo
            Nobody has crossed it                       | INDIRECT | insisted     | Erik Vang, the harbour master
            The road, Vang said, is safe                | INDIRECT | said         | Vang
            are ready to wait.                          | DIRECT   | said         | Vang
            nobody won the vote this time               | DIRECT   | put          | the mayor
            that she would not                          | INDIRECT | replied      | Maria Costa
            It is typical of them.                      | DIRECT   | added        | The governor
            """)
    void reportsSetApart(String words, String kind, String cue, String speaker) {
        Statement statement = statement("replies", words);

        assertThat(statement.kind()).hasToString(kind);
        assertThat(statement.cue() == null ? null : statement.cue().text()).isEqualTo(cue);
        assertThat(statement.speaker()).isNotNull().satisfies(s -> assertThat(s.text())
                .isEqualTo(speaker));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reckless", "the engineers", "he is ready", "to leave", "whether she would"})
    void judgementsPlansAndQuestionsOfThePressAreNoStatements(String words) {
        assertThat(statements("replies")).extracting(Statement::text).noneMatch(t -> t.contains(words));
    }

    @Test
    void aReleaseInTheFirstPersonIsItsSpeakers() {
        assertThat(statements("release"))
                .extracting(Statement::text)
                .containsExactly(
                        "We condemn the attack on the harbour in the strongest terms.",
                        "Our thoughts are with the families. The ministry calls on all sides to show restraint.");
        assertThat(statements("release"))
                .allSatisfy(s -> assertThat(s.speaker()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"The Long River", "river party", "ready to resign", "debates"})
    void titlesScareQuotesAndWhatNobodySaidAreNoStatements(String words) {
        assertThat(statements("speech")).extracting(Statement::text).noneMatch(t -> t.contains(words));
    }

    @Test
    void aQuotationOverTwoParagraphsIsOneStatement() {
        assertThat(statement("speech", "We want peace.").text()).endsWith("We want it now.");
    }

    @Test
    void quotedWordsComeWithoutTheirMarks() {
        assertThat(statements("speech"))
                .filteredOn(s -> s.kind().name().equals("DIRECT"))
                .allSatisfy(s -> assertThat(s.text())
                        .doesNotStartWith("\"")
                        .doesNotEndWith("\"")
                        .doesNotEndWith(","));
    }

    @Test
    void theOneRemindedIsTheAddressee() {
        assertThat(statement("speech", "you promised").addressees()).containsExactly("general");
    }

    @Test
    void aPronounSpeaksForTheLastSpeaker() {
        assertThat(statement("speech", "Is this the end").speaker()).isNotNull().satisfies(s -> assertThat(s.actor())
                .isEqualTo("Costa"));
    }

    @Test
    void namesInTheContentAreItsTopicButTheSpeakerIsNot() {
        assertThat(statement("lake-talks", "Sudra would not sign").about()).containsExactly("Sudra");
        assertThat(statement("speech", "The bridge is open").about()).isEmpty();
    }

    @Test
    void theDayOfTheReportDatesTheStatement() {
        assertThat(statement("speech", "will not sign").date().startDate()).hasToString("2022-02-09");
        assertThat(statement("speech", "that it was a trap").date().startDate()).hasToString("2022-02-09");
        assertThat(statement("speech", "a long winter").date().startDate()).hasToString("2022-02-11");
    }

    @Test
    void turnsOfATranscriptAreTheirSpeakers() {
        List<Statement> turns = statements("transcript");

        assertThat(turns)
                .extracting(Statement::text)
                .containsExactly(
                        "Good afternoon. I have nothing new to announce.",
                        "Does the government still support the treaty?",
                        "We do. The minister will speak about it tomorrow.",
                        "Let me add one thing.",
                        "It is a good treaty.");
        assertThat(turns)
                .extracting(s -> s.speaker() == null ? null : s.speaker().text())
                .containsExactly("MR. HOLM", null, "MR. HOLM", "SECRETARY BRANDT", "SECRETARY BRANDT");
    }

    @Test
    void firstPersonsInQuotationsAreTheSpeaker() {
        AnnotatedArticle article = StoredArticles.load("lake-talks");
        ActorLayer actors = actors(article);
        ActorLayer resolved = EXTRACTOR.resolveFirstPerson(article, actors, statements(article, actors));

        assertThat(resolved.mentions())
                .filteredOn(m -> m.mention().text().equals("We"))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.mention().actor()).isEqualTo("Vang"));
    }
}
