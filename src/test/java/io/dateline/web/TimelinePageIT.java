package io.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.fixtures.FactsBuilder;
import io.dateline.fixtures.GenevaFacts;
import io.dateline.fixtures.Settled;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatelineException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithNeo4j
class TimelinePageIT {
    private final Graph graph;
    private final TimelinePage page;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TimelinePageIT(Graph graph) {
        this.graph = graph;
        this.page = TimelinePage.start(graph.driver(), 0);
    }

    @BeforeEach
    void fill() {
        Settled.write(graph, GenevaFacts.all());
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void timelineOfAnActorShowsDateModalityPartiesAndEvidence() throws Exception {
        JsonNode rows = rows("api/timeline?actor=antony%20blinken&from=2022-01-21");

        assertThat(rows.findValuesAsText("modality")).containsExactlyInAnyOrder("HAPPENED", "PLANNED");
        JsonNode meeting = rows.get(rows.get(0).path("modality").asText().equals("HAPPENED") ? 0 : 1);
        assertThat(meeting.path("summary").asText()).isEqualTo("Antony Blinken meets Sergey Lavrov in Geneva");
        assertThat(meeting.path("when").path("startDate").asText()).isEqualTo("2022-01-21");
        assertThat(meeting.path("who").findValuesAsText("name")).containsExactly("Antony Blinken", "Sergey Lavrov");
        assertThat(meeting.path("sourceCount").asInt()).isEqualTo(2);
        assertThat(meeting.path("evidence").path("url").asText()).isEqualTo("https://courier.example/geneva");
    }

    @Test
    void highlightsMeetingsAndStatementsKeepToTheirDaysAndLimits() throws Exception {
        assertThat(rows("api/highlights?limit=1")).hasSize(1);
        assertThat(rows("api/highlights?from=2022-01-25").findValuesAsText("summary"))
                .containsExactly("United States gives aid to Ukraine (planned)");
        assertThat(rows("api/highlights?to=2021-12-31")).isEmpty();
        assertThat(rows("api/meetings?from=2022-01-21&to=2022-01-21")).hasSize(2);
        assertThat(rows("api/meetings?actor=&from=")).hasSize(4);
        assertThat(rows("api/statements?speaker=Sergey+Lavrov").findValuesAsText("words"))
                .containsExactly("We expect written answers to all of our proposals next week.");
        assertThat(rows("api/statements?speaker=Sergey+Lavrov&about=Ukraine")).isEmpty();
    }

    @Test
    void actorsAreSuggestedWhileTheNameIsTypedAndWhenItIsMisspelt() throws Exception {
        assertThat(rows("api/actors?q=Bli").findValuesAsText("name")).containsExactly("Antony Blinken");
        assertThat(rows("api/actors?q=Lavrof").findValuesAsText("name")).contains("Sergey Lavrov");
        assertThat(rows("api/actors?q=person:sergey-lavrov").findValuesAsText("name"))
                .containsExactly("Sergey Lavrov");
        assertThat(rows("api/actors?q=")).isEmpty();
        assertThat(rows("api/actors?q=%22%29%20AND%20%2A")).isEmpty();
    }

    @Test
    void whatCannotBeAnsweredSaysWhy() throws Exception {
        assertError("api/timeline?actor=Blinken", 400, "'Blinken'", "'Antony Blinken'");
        assertError("api/timeline", 400, "actor is missing");
        assertError("api/statements", 400, "speaker is missing");
        assertError("api/meetings?from=yesterday", 400, "from must be a date", "'yesterday'");
        assertError("api/meetings?from=2022-02-01&to=2022-01-01", 400, "must not be after");
        assertError("api/meetings?form=2022-02-01", 400, "'form'", "actor, from, to");
        assertError("api/meetings?from=2022-02-01&from=2022-02-02", 400, "twice");
        assertError("api/actors?q=" + "x".repeat(201), 400, "201 characters");
        assertError("api/highlights?limit=0", 400, "limit must be a number from 1 to 1000");
        assertError("api/highlights?limit=9999999999", 400, "limit must be");
        assertError("api/nothing", 404, "/api/timeline");
        assertError("../etc/passwd", 404, "nothing at this address");
    }

    @Test
    void theGraphIsOnlyRead() throws Exception {
        HttpResponse<String> posted = client.send(
                HttpRequest.newBuilder(page.uri().resolve("api/highlights"))
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(posted.statusCode()).isEqualTo(405);
        assertThat(posted.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void pageIsWholeAndLoadsNothingFromElsewhere() throws Exception {
        HttpResponse<String> html = get("?kind=meetings");

        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(html.body())
                .contains("/timeline.js", "/timeline.css", "/icon.svg")
                .doesNotContain("http://", "https://");
        for (String file : List.of("timeline.js", "timeline.css", "icon.svg")) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void otherPagesCanNeitherReadNorFrameNorRedefineIt() throws Exception {
        for (String path : List.of("", "api/highlights", "api/nothing")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).startsWith("default-src 'self';").contains("frame-ancestors 'none'"));
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
        }
        assertThat(get("api/highlights").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void requestsUnderAForeignNameAreRefused() throws Exception {
        int port = page.uri().getPort();

        assertThat(statusFor("localhost:" + port)).isEqualTo(200);
        assertThat(statusFor("127.0.0.1:" + port)).isEqualTo(200);
        assertThat(statusFor("LOCALHOST:" + port)).isEqualTo(200);
        assertThat(statusFor("attacker.example:" + port)).isEqualTo(403);
        assertThat(statusFor("localhost.attacker.example:" + port)).isEqualTo(403);
        assertThat(statusFor("localhost")).isEqualTo(403);
        assertThat(statusFor("")).isEqualTo(403);
    }

    @Test
    void wordsOfAnArticleStayText() throws Exception {
        ArticleFacts hostile = FactsBuilder.article(
                        "hostile", "<script>alert(1)</script> Mara Olsen met <img src=x onerror=alert(2)> Eva Lind.")
                .source("<b>Wire</b>")
                .url("javascript:alert(3)")
                .published("2022-02-02")
                .person("a1", "Mara Olsen", "NOR")
                .person("a2", "Eva Lind", "SWE")
                .event("met", "CONSULT")
                .by("a1", "a2")
                .add()
                .build();
        Settled.write(graph, List.of(hostile));

        HttpResponse<String> answer = get("api/timeline?actor=Mara%20Olsen");

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(new ObjectMapper()
                        .readTree(answer.body())
                        .get(0)
                        .path("evidence")
                        .path("sentence")
                        .asText())
                .startsWith("<script>alert(1)</script> Mara Olsen");
        assertThat(get("timeline.js").body())
                .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
    }

    @Test
    void anAskedPortThatIsTakenIsToldAndClosingFreesIt() {
        int port = page.uri().getPort();

        assertThatThrownBy(() -> TimelinePage.start(graph.driver(), port))
                .isInstanceOfSatisfying(DatelineException.class, e -> assertThat(e.category())
                        .isEqualTo(DatelineException.Category.RESOURCES))
                .hasMessageContaining(String.valueOf(port));
        assertThatThrownBy(() -> TimelinePage.start(graph.driver(), 70_000))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("70000");
        page.close();
        try (TimelinePage again = TimelinePage.start(graph.driver(), port)) {
            assertThat(again.uri()).isEqualTo(page.uri());
        }
    }

    @Test
    void whereNoPortIsAskedForAFreeOneIsFound() {
        List<TimelinePage> pages = new ArrayList<>();
        try {
            pages.add(TimelinePage.start(graph.driver(), null));
            pages.add(TimelinePage.start(graph.driver(), null));

            assertThat(pages).extracting(TimelinePage::uri).doesNotHaveDuplicates();
        } finally {
            pages.forEach(TimelinePage::close);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(page.uri() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private JsonNode rows(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode rows = new ObjectMapper().readTree(answer.body());
        assertThat(rows.isArray()).isTrue();
        return rows;
    }

    private void assertError(String path, int status, String... words) throws IOException, InterruptedException {
        String line =
                send("GET /" + path + " HTTP/1.1", "localhost:" + page.uri().getPort());
        assertThat(line).startsWith("HTTP/1.1 " + status + " ");
        String body = line.substring(line.indexOf("\r\n\r\n") + 4);
        JsonNode error = new ObjectMapper().readTree(body);
        assertThat(error.size()).isEqualTo(1);
        assertThat(error.path("error").asText()).contains(words).doesNotContain("Exception", "\tat ");
    }

    private int statusFor(String host) throws IOException {
        return Integer.parseInt(send("GET /api/highlights HTTP/1.1", host).split(" ")[1]);
    }

    /** Sends what a client of the JDK would not. */
    private String send(String request, String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), page.uri().getPort())) {
            String head =
                    request + "\r\n" + (host.isEmpty() ? "" : "Host: " + host + "\r\n") + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
