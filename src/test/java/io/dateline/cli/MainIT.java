package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.server.EmbeddedServer;
import io.dateline.server.ServerConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees of the program: lines and exit codes. */
class MainIT {
    private static final String ARTICLE = """
            {"id": "%s", "text": "Foreign Minister Mara Olsen of Norway met Swedish Prime Minister Magdalena Andersson in Oslo on Tuesday. The two talked about the North.", "published": "2022-02-03T10:00:00Z"}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private String out = "";
    private String err = "";

    @BeforeEach
    void useAFolderOfItsOwn() {
        environment.put("XDG_DATA_HOME", folder.resolve("home").toString());
    }

    private int run(String... args) {
        StringWriter outText = new StringWriter();
        StringWriter errText = new StringWriter();
        int code = Main.run(args, new PrintWriter(outText), new PrintWriter(errText), environment);
        out = outText.toString();
        err = errText.toString();
        assertThat(out + err).doesNotContain("\tat ").doesNotContain("Exception");
        return code;
    }

    @Test
    void withoutVerbOrWithAWrongOneItSaysWhatThereIs() {
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains("dateline --help");
        assertThat(run("ingst", "x")).isEqualTo(2);
        assertThat(err).contains("ingst");
    }

    @Test
    void everyVerbHasHelp() {
        for (String verb : new String[] {
            "demo",
            "extract",
            "ingest",
            "query",
            "serve",
            "schedule",
            "export",
            "explain",
            "actor",
            "event",
            "decisions",
            "undo",
            "retract",
            "rebuild",
            "verify",
            "doctor"
        }) {
            assertThat(run(verb, "--help")).as(verb).isZero();
            assertThat(out).as(verb).contains("dateline " + verb);
        }
        for (String verb : new String[] {"actor", "event"}) {
            for (String what : new String[] {"merge", "split", "pin", "rename"}) {
                assertThat(run(verb, what, "--help")).as(what).isZero();
                assertThat(out)
                        .as(what)
                        .contains("dateline " + verb + " " + what)
                        .doesNotContain("${");
            }
        }
    }

    @Test
    void goodArticlesAreExtractedBesideBadOnes() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});
        Files.writeString(
                folder.resolve("some.jsonl"),
                ARTICLE.formatted("one") + "{\"text\": broken\n" + ARTICLE.formatted("two"));
        Files.writeString(
                folder.resolve("deutsch.txt"),
                "Die Außenministerin reist am Dienstag nach Kiew. Dort will sie mit dem Präsidenten über die Lage an der Grenze sprechen und danach nach Moskau weiterreisen.");

        assertThat(run("extract", folder.toString())).isEqualTo(3);

        assertThat(out.lines()).hasSize(2);
        assertThat(out).contains("\"id\":\"one\"").contains("\"id\":\"two\"");
        assertThat(err.lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("empty.txt"))
                .anyMatch(line -> line.contains("picture.png"))
                .anyMatch(line -> line.contains("some.jsonl:2"))
                .anyMatch(line -> line.contains("deutsch.txt") && line.contains("German"));
    }

    @Test
    void articlesAreIngestedOnceAndCanBeAskedFor() throws IOException {
        Path article = Files.writeString(folder.resolve("oslo.jsonl"), ARTICLE.formatted("oslo"));
        String data = folder.resolve("data").toString();

        assertThat(run("ingest", article.toString(), "--data", data)).isZero();
        assertThat(out).contains("1 ingested, 0 known");
        assertThat(run("ingest", article.toString(), "--data", data)).isZero();
        assertThat(out).contains("known").contains("0 ingested, 1 known");

        assertThat(run("query", "meetings", "--actor", "Mara Olsen", "--data", data))
                .isZero();
        assertThat(out).contains("Magdalena Andersson").contains("2022-02-01").contains("1 row");
        assertThat(run("query", "meetings", "--format", "json", "--data", data)).isZero();
        Matcher event = Pattern.compile("\"event\" : \"([^\"]+)\"").matcher(out);
        assertThat(event.find()).isTrue();
        assertThat(run("explain", event.group(1), "--data", data)).isZero();
        assertThat(out).contains("of Norway [met] Swedish").contains("2022-02-03");
        assertThat(run("explain", "no-such-event", "--data", data)).isEqualTo(2);
        assertThat(err).contains("no-such-event");
        assertThat(run("query", "meetings", "--format", "csv", "--data", data)).isZero();
        assertThat(out.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).startsWith("startDate,"));
        assertThat(run("query", "timeline", "--actor", "Nobody Known", "--data", data))
                .isEqualTo(2);
        assertThat(err).contains("Nobody Known");
        assertThat(run("export", "--data", data)).isZero();
        assertThat(out).contains("person:mara-olsen");
        assertThat(run("verify", "--data", data)).isZero();
    }

    @Test
    void aDatabaseThatIsDownIsOneLine() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(run("query", "meetings", "--neo4j", "bolt://localhost:" + port))
                .isEqualTo(4);

        assertThat(err.lines()).hasSize(1);
        assertThat(err).contains("localhost:" + port);
    }

    @Test
    void aWrongPasswordAndAFolderInUseAreOneLine() {
        Path data = folder.resolve("held");
        try (EmbeddedServer server = EmbeddedServer.start(ServerConfig.in(data).onFreePorts())) {
            environment.put("NEO4J_PASSWORD", "guess");

            assertThat(run("query", "meetings", "--neo4j", server.boltUri().toString()))
                    .isEqualTo(4);
            assertThat(err.lines()).hasSize(1);
            assertThat(err).contains("password");

            assertThat(run("demo", "--exit", "--data", data.toString())).isEqualTo(5);
            assertThat(err).contains("in use");
        }
    }

    @Test
    void aPortThatIsTakenIsOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run(
                            "demo",
                            "--exit",
                            "--data",
                            folder.resolve("free").toString(),
                            "--bolt-port",
                            String.valueOf(taken.getLocalPort())))
                    .isEqualTo(5);
            assertThat(err).contains(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void wrongParametersOfAQueryAreToldBeforeTheDatabaseStarts() {
        assertThat(run("query", "nonsense")).isEqualTo(2);
        assertThat(err).contains("timeline");
        assertThat(run("query", "timeline")).isEqualTo(2);
        assertThat(err).contains("--actor");
        assertThat(run("query", "timeline", "--actr", "x")).isEqualTo(2);
        assertThat(err).contains("actr");
        assertThat(run("extract", "x.txt", "--published", "soon")).isEqualTo(2);
        assertThat(err).contains("'soon'");
    }

    @Test
    void aFolderOnTheScheduleIsReadOnce() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Path article = Files.writeString(inbox.resolve("oslo.jsonl"), ARTICLE.formatted("oslo"));
        Files.setLastModifiedTime(article, FileTime.from(Instant.parse("2022-02-03T10:00:00Z")));
        String sources = folder.resolve("sources.yaml").toString();
        String data = folder.resolve("data").toString();

        assertThat(run("schedule", "add", "inbox", "--folder", inbox.toString(), "--every", "1h", "--sources", sources))
                .isZero();
        assertThat(run("schedule", "run", "--sources", sources, "--data", data)).isZero();
        assertThat(out).contains("inbox  succeeded: 1 ingested, 0 known of 1 listed");
        assertThat(run("schedule", "run", "inbox", "--sources", sources, "--data", data))
                .isZero();
        assertThat(out).contains("inbox  succeeded: 0 ingested");
        assertThat(run("schedule", "list", "--sources", sources, "--data", data))
                .isZero();
        assertThat(out).contains("inbox").contains("1h").contains("succeeded");
        assertThat(run("schedule", "history", "--format", "csv", "--data", data))
                .isZero();
        assertThat(out.lines()).hasSize(3);
        assertThat(run(
                        "schedule",
                        "list",
                        "--sources",
                        folder.resolve("none.yaml").toString()))
                .isEqualTo(2);
        assertThat(err).contains("none.yaml");
    }
}
