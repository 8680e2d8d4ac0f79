package io.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.fixtures.GenevaFacts;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatePrecision;
import io.dateline.model.DatelineException;
import io.dateline.model.EventTime;
import io.dateline.model.Modality;
import io.dateline.model.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class QueriesIT {
    private final Driver driver;
    private final Graph graph;

    QueriesIT(Graph graph) {
        this.graph = graph;
        this.driver = graph.driver();
    }

    @BeforeEach
    void fill() {
        Settled.write(graph, GenevaFacts.all());
    }

    @Test
    void timelineShowsTheMeetingOnceWithBothOutletsAndThePlanApart() {
        List<EventRow> rows = Timeline.connect(driver).of("Antony Blinken");

        assertThat(rows)
                .extracting(EventRow::summary, EventRow::modality, EventRow::articleCount, EventRow::sourceCount)
                .containsExactlyInAnyOrder(
                        tuple("Antony Blinken meets Sergey Lavrov in Geneva", Modality.HAPPENED, 2, 2),
                        tuple("Antony Blinken visits Sergey Lavrov in Geneva (planned)", Modality.PLANNED, 1, 1));
        EventRow meeting = rows.stream()
                .filter(row -> row.modality() == Modality.HAPPENED)
                .findFirst()
                .orElseThrow();
        assertThat(meeting.when())
                .extracting(EventTime::startDate, EventTime::endDate)
                .containsOnly(day("2022-01-21"));
        assertThat(meeting.who()).extracting(Party::name).containsExactly("Antony Blinken", "Sergey Lavrov");
        assertThat(meeting.toWhom()).isEmpty();
        assertThat(meeting.place()).isEqualTo("Geneva");
        assertThat(meeting.confidence()).isEqualTo(0.97);
        assertThat(meeting.disputed()).isFalse();
        assertThat(meeting.evidence())
                .isEqualTo(new Evidence(
                        "Antony Blinken met Sergey Lavrov in Geneva.", "geneva-2", "https://courier.example/geneva"));
    }

    @Test
    void timelineOfSomeDaysLeavesOutOtherDaysAndTheUndated() {
        Timeline timeline = Timeline.connect(driver);

        assertThat(timeline.of("Ukraine", day("2022-01-25"), day("2022-02-05")))
                .extracting(EventRow::summary)
                .containsExactly("United States gives aid to Ukraine (planned)");
        assertThat(timeline.of("Antony Blinken", day("2022-01-22"), null)).isEmpty();
        assertThat(timeline.of("Russia")).extracting(EventRow::summary).containsExactly("Russia moves troops");
        assertThat(timeline.of("Russia", day("2000-01-01"), null)).isEmpty();
    }

    @Test
    void timelineOfSomeDaysReadsAsADiary() {
        Settled.write(
                graph,
                List.of(FactsBuilder.article(
                                "diary",
                                "Zoran Petrov toured the port and later rebuked Ruritania.",
                                "\"We support the pilots,\" he said, and Ruritania could expel him.",
                                "\"We settled with the mayor on Tuesday,\" he added.",
                                "Mirna Kovac says he promised money.",
                                "This month he hosts a summit.")
                        .published("2023-05-10")
                        .person("a1", "Zoran Petrov", null)
                        .country("a2", "Ruritania", "ITA")
                        .person("a3", "Mirna Kovac", null)
                        .event("toured", "MOVE")
                        .by("a1")
                        .add()
                        .event("rebuked", "REJECT")
                        .by("a1")
                        .to("a2")
                        .add()
                        .event("support", "SUPPORT")
                        .by("a1")
                        .saidBy("a1")
                        .add()
                        .event("expel", "COERCE")
                        .modality(Modality.HYPOTHETICAL)
                        .by("a2")
                        .to("a1")
                        .add()
                        .event("settled", "AGREE")
                        .by("a1")
                        .saidBy("a1")
                        .on("2023-05-09")
                        .add()
                        .event("promised", "AGREE")
                        .by("a1")
                        .saidBy("a3")
                        .add()
                        .event("hosts", "OCCASION")
                        .by("a1")
                        .during("2023-05-01", "2023-05-31", DatePrecision.MONTH)
                        .add()
                        .build()));
        Timeline timeline = Timeline.connect(driver);

        assertThat(timeline.of("Zoran Petrov", day("2023-05-08"), day("2023-05-12")))
                .as(
                        "by day, then as told; what may lie outside last; no own words and no mere possibility without a time")
                .extracting(EventRow::type, row -> row.when().startDate())
                .containsExactly(
                        tuple("AGREE", day("2023-05-09")),
                        tuple("MOVE", day("2023-05-10")),
                        tuple("REJECT", day("2023-05-10")),
                        tuple("AGREE", day("2023-05-10")),
                        tuple("OCCASION", day("2023-05-01")));
        assertThat(timeline.of("Zoran Petrov"))
                .extracting(EventRow::type)
                .containsExactly("OCCASION", "AGREE", "MOVE", "REJECT", "AGREE", "SUPPORT", "COERCE");
    }

    @Test
    void meetingsOfAnybodyAndOfSomebody() {
        Meetings meetings = Meetings.connect(driver);

        assertThat(meetings.of(null, null, null)).hasSize(4);
        assertThat(meetings.of("sergey lavrov", null, null)).hasSize(2);
        assertThat(meetings.of(null, day("2022-01-21"), day("2022-01-21"))).hasSize(2);
        assertThat(meetings.of("Ukraine", day("2022-01-21"), null)).isEmpty();
        assertThat(meetings.of("sergey lavrov", null, null))
                .extracting(EventRow::articles)
                .contains(List.of("geneva-2", "geneva-3"));
    }

    @Test
    void wordsThatTwoArticlesQuoteAreOneStatement() {
        Statements statements = Statements.connect(driver);

        assertThat(statements.of("Sergey Lavrov", null, null, null))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.words()).isEqualTo("We expect written answers to all of our proposals next week.");
                    assertThat(row.kind()).isEqualTo(StatementKind.DIRECT);
                    assertThat(row.when().startDate()).isEqualTo(day("2022-01-21"));
                    assertThat(row.articleCount()).isEqualTo(2);
                    assertThat(row.about()).containsExactly("Antony Blinken meets Sergey Lavrov in Geneva");
                });
        assertThat(statements.of("Sergey Lavrov", "Ukraine", null, null)).isEmpty();
    }

    @Test
    void actorsAreFoundByIdNameOtherNameAndRegardlessOfCaseAndAccents() {
        ActorLookup actors = ActorLookup.connect(driver);

        assertThat(actors.find("person:antony-blinken")).isPresent();
        assertThat(actors.find("ANTONY  BLÍNKEN")).map(ActorLookup.Found::name).hasValue("Antony Blinken");
        assertThat(actors.find("Blinken")).isEmpty();
        assertThat(actors.near("Antny Blinkn"))
                .extracting(ActorLookup.Found::name)
                .contains("Antony Blinken");
        assertThat(actors.find("AND (\"")).isEmpty();
    }

    @Test
    void namedQueriesTakeWhatPeopleType() {
        NamedQueries queries = NamedQueries.connect(driver);

        Table table = queries.run("timeline", Map.of("actor", "ukraine", "from", "2022-01-01"));

        assertThat(table.columns()).hasSizeGreaterThan(10);
        assertThat(table.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns()));
        assertThat(queries.run("roles", Map.of("actor", "Antony Blinken"))
                        .rows()
                        .get(0))
                .startsWith("Secretary of State", "United States");
        assertThat(queries.run("actors", Map.of("limit", "2")).rows()).hasSize(2);
    }

    @Test
    void namedQueriesSayWhatIsWrong() {
        NamedQueries queries = NamedQueries.connect(driver);

        assertFault(() -> queries.run("timelines", Map.of()), "there is no query 'timelines'. There are: actors, ");
        assertFault(() -> queries.run("timeline", Map.of()), "the query 'timeline' needs --actor: whose timeline.");
        assertFault(
                () -> queries.run("timeline", Map.of("actor", "Ukraine", "form", "x")),
                "the query 'timeline' has no parameter 'form'. It has: --actor [--from] [--to].");
        assertFault(
                () -> queries.run("timeline", Map.of("actor", "Ukraine", "from", "yesterday")),
                "--from must be a date such as 2022-01-19, not 'yesterday'.");
        assertFault(
                () -> queries.run("timeline", Map.of("actor", "Blinken")),
                "the graph knows no actor called 'Blinken'. Similar names: 'Antony Blinken'.");
    }

    @Test
    void aHealthyGraphOffendsNoCheck() {
        assertThat(Checks.connect(driver).run())
                .hasSizeGreaterThan(15)
                .allSatisfy(finding ->
                        assertThat(finding.offences()).as(finding.check()).isEmpty());
    }

    @Test
    void checksFindWhatIsBroken() {
        driver.executableQuery(
                        "MATCH (e:Meeting {articleCount: 2}) SET e.articleCount = 3 WITH e MATCH (:Date {id: '2022-01-20'})-[n:NEXT]->() DELETE n")
                .execute();
        driver.executableQuery("CREATE (:Event:Action {id: 'ev-x'})").execute();
        driver.executableQuery("MATCH (s:Sentence {id: 'geneva-1#s0-63'}) SET s.text = replace(s.text, 'will', 'did')")
                .execute();
        driver.executableQuery(
                        "MATCH (a:Article {id: 'geneva-1'}) MERGE (a)-[:NEAR_COPY_OF]->(a) MERGE (r:Ruling {id: 'ruling-x', name: 'x', left: []})")
                .execute();
        driver.executableQuery("MATCH (:Event)-[at:ON|LOCATED_IN]->() SET at.mentionCount = 9")
                .execute();
        driver.executableQuery("MATCH (p:Person) SET p.givenName = 'Nobody'").execute();

        assertThat(Checks.connect(driver).run().filter(finding -> !finding.healthy()))
                .extracting(Checks.Finding::check)
                .contains(
                        "day-chain",
                        "disputed",
                        "event-counts",
                        "event-on-dates",
                        "event-places",
                        "event-without-report",
                        "given-name",
                        "nameless",
                        "near-copy",
                        "ruling",
                        "span-text");
    }

    @Test
    void disputedCountsWhoSaysSoByIndependentSources() {
        Settled.write(
                graph,
                List.of(
                        bridgeFell(
                                "first", "Harbour Post", "The Elvby bridge collapsed, killing three lamplighters.", 3),
                        bridgeFell("again", "Harbour Post", "The fallen bridge at Elvby, killing three, was old.", 3),
                        bridgeFell(
                                "wire", "Northern Wire", "A collapse of the Elvby bridge has been killing four.", 4)));

        assertThat(Disputes.connect(driver).of(null, day("2023-05-10"), day("2023-05-10")))
                .extracting(
                        Disputes.Row::on,
                        Disputes.Row::value,
                        Disputes.Row::sources,
                        Disputes.Row::reports,
                        Disputes.Row::outlets)
                .containsExactly(
                        tuple("amount", "3 killed", 1, 2, List.of("Harbour Post")),
                        tuple("amount", "4 killed", 1, 1, List.of("Northern Wire")));
    }

    private static ArticleFacts bridgeFell(String id, String outlet, String lead, int dead) {
        return FactsBuilder.article(
                        id, lead, "Lamplighters had gathered on the Elvby bridge for a vigil.", "A ferry replaces it.")
                .source(outlet)
                .published("2023-05-11")
                .event("killing", "CASUALTY")
                .on("2023-05-10")
                .amount(dead, "killed")
                .add()
                .build();
    }

    private static void assertFault(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(DatelineException.class, e -> assertThat(e.category())
                        .isEqualTo(DatelineException.Category.CONFIGURATION))
                .hasMessageStartingWith(message);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
