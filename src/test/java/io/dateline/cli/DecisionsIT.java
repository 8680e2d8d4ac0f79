package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import io.dateline.fixtures.GraphDump;
import io.dateline.fixtures.Neo4jServer;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.model.ActorKind;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Layer;
import io.dateline.query.Subject;
import io.dateline.query.Subjects;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What persons decide: it holds when articles come, when the graph is made anew, and until it is undone. */
@WithNeo4j
class DecisionsIT {
    private static final String MET = "met-1";
    private static final String TRAIN = "train-1";
    private static final String LATER = "later-1";

    private final Graph graph;
    private final Neo4jServer server;
    private String out = "";
    private String err = "";

    DecisionsIT(Graph graph, Neo4jServer server) {
        this.graph = graph;
        this.server = server;
    }

    /** "Mara Olsen" and, in the other outlet, the name she writes under: no rule could know. */
    private static ArticleFacts met() {
        return FactsBuilder.article(MET, "Mara Olsen met Pieter Vael on Tuesday.", "Mara Olsen was content.")
                .source("Harbour Post")
                .published("2022-02-02")
                .person("a1", "Mara Olsen", "NOR")
                .person("a2", "Pieter Vael", "BEL")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .on("2022-02-01")
                .add()
                .build();
    }

    private static ArticleFacts train() {
        return FactsBuilder.article(TRAIN, "Solveig Dahl met Pieter Vael on Tuesday and took the night train home.")
                .source("Northern Wire")
                .published("2022-02-03")
                .person("a1", "Solveig Dahl", "NOR")
                .person("a2", "Pieter Vael", "BEL")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .on("2022-02-01")
                .add()
                .build();
    }

    private static ArticleFacts later() {
        return FactsBuilder.article(LATER, "Pieter Vael thanked Solveig Dahl and Mara Olsen in March.")
                .source("Lakeside Courier")
                .published("2022-03-07")
                .person("a1", "Solveig Dahl", "NOR")
                .person("a2", "Pieter Vael", "BEL")
                .person("a3", "Mara Olsen", "NOR")
                .event("thanked", "SUPPORT")
                .by("a2")
                .to("a1", "a3")
                .on("2022-03-06")
                .add()
                .build();
    }

    private static ArticleFacts surname() {
        return FactsBuilder.article("surname-1", "Olsen met Pieter Vael again.")
                .source("Harbour Post")
                .published("2022-04-01")
                .actor("a1", ActorKind.PERSON, "Olsen", null)
                .person("a2", "Pieter Vael", "BEL")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .on("2022-03-31")
                .add()
                .build();
    }

    @Test
    void mergedActorsStayOneUntilThatIsUndone() {
        holdsAndIsUndone(
                List.of(met(), train()),
                List.of(later()),
                () -> {
                    assertThat(actorAt(MET, 0)).isNotEqualTo(actorAt(TRAIN, 0));
                    return decide(
                            "actor", "merge", "mara olsen", actorAt(TRAIN, 0).id(), "--note", "her pen name");
                },
                () -> {
                    Subject both = actorAt(MET, 0);
                    assertThat(actorAt(TRAIN, 0)).isEqualTo(both);
                    assertThat(both.id()).doesNotContain("@");
                });
    }

    @Test
    void anActorIsSplitByArticlesUntilThatIsUndone() {
        holdsAndIsUndone(
                List.of(train(), later()),
                List.of(met()),
                () -> {
                    assertThat(actorAt(TRAIN, 0)).isEqualTo(actorAt(LATER, "Pieter Vael thanked ".length()));
                    return decide("actor", "split", "Solveig Dahl", LATER);
                },
                () -> {
                    Subject first = actorAt(TRAIN, 0);
                    Subject second = actorAt(LATER, "Pieter Vael thanked ".length());
                    assertThat(first.id()).isNotEqualTo(second.id());
                    assertThat(first.name()).isEqualTo(second.name()).isEqualTo("Solveig Dahl");
                });
    }

    @Test
    void aMentionIsPinnedUntilThatIsUndone() {
        holdsAndIsUndone(
                List.of(met(), surname()),
                List.of(later()),
                () -> {
                    assertThat(actorAt("surname-1", 0)).isNotEqualTo(actorAt(MET, 0));
                    return decide("actor", "pin", "surname-1:Olsen", "Mara Olsen");
                },
                () -> assertThat(actorAt("surname-1", 0)).isEqualTo(actorAt(MET, 0)));
    }

    @Test
    void anActorIsRenamedUntilThatIsUndone() {
        holdsAndIsUndone(
                List.of(met()),
                List.of(later()),
                () -> decide("actor", "rename", "Mara Olsen", "Mara Olsen, the harbour master"),
                () -> {
                    assertThat(actorAt(MET, 0).name()).isEqualTo("Mara Olsen, the harbour master");
                    assertThat(actorAt(LATER, "Pieter Vael thanked Solveig Dahl and ".length())
                                    .name())
                            .isEqualTo("Mara Olsen, the harbour master");
                    assertThat(run("query", "timeline", "--actor", "Mara Olsen"))
                            .isZero();
                });
    }

    @Test
    void mergedEventsStayOneUntilThatIsUndone() {
        int met = "Mara Olsen ".length();
        int again = "Olsen ".length();
        holdsAndIsUndone(
                List.of(met(), surname()),
                List.of(train(), later()),
                () -> decide(
                        "event",
                        "merge",
                        eventAt(MET, met).id(),
                        eventAt("surname-1", again).id()),
                () -> assertThat(eventAt(MET, met)).isEqualTo(eventAt("surname-1", again)));
    }

    @Test
    void anEventIsSplitByArticlesUntilThatIsUndone() {
        ArticleFacts copy = FactsBuilder.article("met-2", "On Tuesday Pieter Vael met Mara Olsen.")
                .source("Northern Wire")
                .published("2022-02-02")
                .person("a1", "Mara Olsen", "NOR")
                .person("a2", "Pieter Vael", "BEL")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .on("2022-02-01")
                .add()
                .build();
        int met = "Mara Olsen ".length();
        int again = "On Tuesday Pieter Vael ".length();
        holdsAndIsUndone(
                List.of(met(), copy),
                List.of(train(), later()),
                () -> {
                    assertThat(eventAt(MET, met)).isEqualTo(eventAt("met-2", again));
                    return decide("event", "split", eventAt(MET, met).id(), "met-2");
                },
                () -> assertThat(eventAt(MET, met).id())
                        .isNotEqualTo(eventAt("met-2", again).id()));
    }

    @Test
    void aReportIsPinnedAndTheEventRenamedUntilThatIsUndone() {
        int met = "Mara Olsen ".length();
        int again = "Olsen ".length();
        holdsAndIsUndone(
                List.of(met(), surname()),
                List.of(train()),
                () -> decide("event", "pin", "surname-1:met", eventAt(MET, met).id()),
                () -> assertThat(eventAt("surname-1", again)).isEqualTo(eventAt(MET, met)));
        holdsAndIsUndone(
                List.of(met(), surname()),
                List.of(train()),
                () -> decide("event", "rename", eventAt(MET, met).id(), "The quiet meeting"),
                () -> assertThat(eventAt(MET, met).name()).isEqualTo("The quiet meeting"));
    }

    @Test
    void ofTwoDecisionsTheLaterOneHolds() {
        Settled.write(graph, List.of(met(), train()));
        decide("actor", "rename", "Mara Olsen", "M. Olsen");
        decide("actor", "rename", "M. Olsen", "Mara O.");
        assertThat(actorAt(MET, 0).name()).isEqualTo("Mara O.");

        decide("actor", "rename", "Mara O.", "M. Olsen");

        assertThat(actorAt(MET, 0).name()).isEqualTo("M. Olsen");
        assertThat(run("decisions", "--format", "csv")).isZero();
        assertThat(out.lines()).hasSize(3);
        assertThat(run("verify")).as(out).isZero();
    }

    @Test
    void whatCannotBeDecidedIsSaidAndChangesNothing() {
        Settled.write(
                graph,
                List.of(
                        met(),
                        train(),
                        surname(),
                        FactsBuilder.article("surname-2", "Olsen slept.")
                                .published("2022-05-01")
                                .actor("a1", ActorKind.PERSON, "Olsen", null)
                                .build()));
        List<String> before = GraphDump.of(graph.driver());

        assertRefused("may be person:olsen@surname-1 (Olsen, 1 mentions) or", "actor", "merge", "Olsen", "Mara Olsen");
        assertRefused("knows no actor called 'Mara Olson'", "actor", "merge", "Mara Olson", "Pieter Vael");
        assertRefused("are one already", "actor", "merge", "mara olsen", "Mara Olsen");
        assertRefused("no event 'ev-none'", "event", "rename", "ev-none", "x");
        assertRefused("'train-9' does not speak of", "actor", "split", "Pieter Vael", "train-9");
        assertRefused("nothing would stay", "actor", "split", "Mara Olsen", MET);
        assertRefused("has no mention 'met-1:Nobody'", "actor", "pin", "met-1:Nobody", "Mara Olsen");
        assertRefused("no person decided 'ruling-x'", "undo", "ruling-x");
        assertRefused("overrule it", "undo", "merge:person:pieter-vael");
        assertRefused("no article 'none-1'", "retract", MET, "none-1");
        assertRefused("What with actors", "actor");
        assertThat(GraphDump.difference(before, GraphDump.of(graph.driver()))).isEmpty();
    }

    @Test
    void aRetractedArticleLeavesTheGraphAsIfItHadNeverBeen() {
        Settled.write(graph, List.of(met(), train()));
        List<String> before = GraphDump.of(graph.driver());
        Settled.write(graph, List.of(later()));

        assertThat(run("retract", LATER)).isZero();

        assertThat(out)
                .contains("retracted  later-1 (2022-03-07, Lakeside Courier): 1 reports of 1 events, 1 of which")
                .contains("2 articles");
        assertThat(GraphDump.difference(before, GraphDump.of(graph.driver()))).isEmpty();
        assertThat(run("verify")).as(out).isZero();
    }

    @Test
    void explainShowsTheWordsAndWhoIsBehindThem() {
        Settled.write(graph, List.of(met(), train()));
        String ruling = decide("actor", "merge", "Mara Olsen", "Solveig Dahl", "--note", "her pen name");
        assertThat(eventAt(MET, "Mara Olsen ".length()))
                .as("their meetings follow them")
                .isEqualTo(eventAt(TRAIN, "Solveig Dahl ".length()));

        assertThat(run("explain", eventAt(MET, "Mara Olsen ".length()).id())).isZero();

        assertThat(out)
                .contains("Mara Olsen [met] Pieter Vael on Tuesday.")
                .contains("Solveig Dahl [met] Pieter Vael on Tuesday")
                .contains("actor: … → ")
                .contains("Merged by rule:")
                .contains("(person:pieter-vael): 2 are one, by ")
                .contains("Decided by persons:\n    " + ruling + ": actor merge Mara Olsen")
                .contains("(\"her pen name\")");
        assertThat(run("decisions", "person:pieter-vael", "--format", "csv")).isZero();
        assertThat(out).contains("merge:person:pieter-vael").doesNotContain(ruling);
        assertThat(run("decisions", actorAt(MET, 0).id(), "--format", "csv")).isZero();
        assertThat(out).contains(ruling).contains("her pen name");
    }

    @Test
    void disputedShowsEachValueWithThoseWhoSaySo() {
        Settled.write(graph, List.of(met(), train()));
        String event = eventAt(MET, "Mara Olsen ".length()).id();
        graph.driver()
                .executableQuery("MATCH (e:Event {id: $id}) SET e.disputed = true, e.disputedOn = ['date', 'modality']")
                .withParameters(Map.of("id", event))
                .execute();

        assertThat(run("query", "disputed", "--actor", "Pieter Vael", "--format", "csv"))
                .isZero();

        assertThat(out.lines().skip(1))
                .containsExactly(
                        "2022-02-01,\"Mara Olsen meets Pieter Vael\",date,2022-02-01,1,1,\"Harbour Post\",met-1,"
                                + event,
                        "2022-02-01,\"Mara Olsen meets Pieter Vael\",modality,HAPPENED,1,1,\"Harbour Post\",met-1,"
                                + event);
        assertThat(run("query", "disputed", "--from", "2022-02-02")).isZero();
        assertThat(out).contains("0 rows");
        assertThat(run("explain", event)).isZero();
        assertThat(out).contains("Disputed:\n    date 2022-02-01: 1 of its reports, Harbour Post");
    }

    /** What is decided holds now, after other articles came, and after a rebuild; undone, nothing of it is left. */
    private void holdsAndIsUndone(
            List<ArticleFacts> first,
            List<ArticleFacts> more,
            java.util.function.Supplier<String> decision,
            Runnable holds) {
        Settled.remove(graph, List.copyOf(graph.facts().digests().keySet()));
        List<ArticleFacts> all = new ArrayList<>(first);
        all.addAll(more);
        Collections.reverse(all);
        Settled.write(graph, all);
        List<String> allUndecided = GraphDump.of(graph.driver());
        Settled.remove(graph, more.stream().map(facts -> facts.article().id()).toList());
        List<String> undecided = GraphDump.of(graph.driver());

        String ruling = decision.get();
        assertThat(run("verify")).as(out).isZero();
        assertThat(run("undo", ruling)).isZero();
        assertThat(GraphDump.difference(undecided, GraphDump.of(graph.driver())))
                .isEmpty();

        ruling = decision.get();
        Settled.write(graph, more);
        holds.run();
        assertThat(run("verify")).as(out).isZero();
        List<String> decided = GraphDump.of(graph.driver());
        assertThat(run("rebuild")).isZero();
        assertThat(out)
                .contains("Rebuilt in ")
                .contains(" " + all.size() + " articles,")
                .contains("1 decisions");
        assertThat(GraphDump.difference(decided, GraphDump.of(graph.driver()))).isEmpty();
        assertThat(run("undo", ruling)).isZero();
        assertThat(GraphDump.difference(allUndecided, GraphDump.of(graph.driver())))
                .isEmpty();
    }

    /** Decides, and returns the id of the ruling. */
    private String decide(String... args) {
        assertThat(run(args)).as(out + err).isZero();
        Matcher ruling = Pattern.compile("^(ruling-[0-9a-f]{16}): " + args[0] + " " + args[1] + " ")
                .matcher(out);
        assertThat(ruling.find()).as(out).isTrue();
        assertThat(out).contains("\nNow: ");
        return ruling.group(1);
    }

    private void assertRefused(String message, String... args) {
        assertThat(run(args)).as(out + err).isEqualTo(2);
        assertThat(err).contains(message);
    }

    private Subject actorAt(String article, int begin) {
        return Subjects.connect(graph.driver(), Layer.ACTOR)
                .at(List.of(new Anchor(article, begin)))
                .get(0);
    }

    private Subject eventAt(String article, int begin) {
        return Subjects.connect(graph.driver(), Layer.EVENT)
                .at(List.of(new Anchor(article, begin)))
                .get(0);
    }

    private int run(String... args) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NEO4J_URI", server.uri());
        if (server.user() != null) {
            environment.put("NEO4J_USER", server.user());
            environment.put("NEO4J_PASSWORD", String.valueOf(server.password()));
        }
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Main.run(args, new PrintWriter(outText), new PrintWriter(errText), environment);
        out = outText.toString();
        err = errText.toString();
        return code;
    }
}
