package io.dateline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.dateline.fixtures.LoopbackServer;
import io.dateline.fixtures.TickingClock;
import io.dateline.fixtures.WithNeo4j;
import io.dateline.graph.Graph;
import io.dateline.model.Outcome;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.source.PublicationTime;
import io.dateline.source.fetch.FetchSettings;
import io.dateline.source.fetch.Fetcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@WithNeo4j
class FeedSourceIT {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final TickingClock clock = new TickingClock("2022-01-21T12:00:00Z");
    private final LoopbackServer server = new LoopbackServer();
    private final RecordingSink sink = new RecordingSink();
    private final RunQueue runs = new RunQueue();
    private final List<Scheduler> open = new ArrayList<>();
    private final Driver driver;

    FeedSourceIT(Graph graph) {
        this.driver = graph.driver();
    }

    @AfterEach
    void stop() {
        open.forEach(Scheduler::close);
        server.close();
    }

    private FeedSource source() {
        return new FeedSource("courier", server.uri("/rss.xml"), EVERY, 100, null);
    }

    private Scheduler scheduler() {
        return scheduler(source());
    }

    private Scheduler scheduler(FeedSource source) {
        FetchSettings settings = new FetchSettings(
                "Dateline/test",
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                5000,
                5,
                Duration.ZERO);
        Scheduler scheduler = new Scheduler(
                driver,
                new SourceList(null, List.of(source)),
                new Fetcher(settings, clock, clock::advanceTo),
                sink,
                new SchedulerSettings(clock, true, 2, Duration.ofMillis(10), Duration.ofSeconds(20), runs));
        open.add(scheduler);
        return scheduler;
    }

    private IngestRun runNow() {
        return scheduler().runNow("courier").orElseThrow();
    }

    private SourceStatus status() {
        return new ScheduleHistory(driver)
                .status(new SourceList(null, List.of(source())))
                .get(0);
    }

    private static String item(String name, String description) {
        return "<item><title>%1$s</title><link>%1$s.html</link><guid isPermaLink='false'>id-%1$s</guid>%2$s</item>"
                .formatted(name, description);
    }

    private void feed(String etag, String... items) {
        server.serve(
                "/rss.xml",
                "application/rss+xml",
                "<rss version='2.0'><channel><title>Harbour Courier</title><link>/</link><description>d</description>"
                        + String.join("", items) + "</channel></rss>",
                Map.of("ETag", etag));
    }

    private void page(String name) {
        server.serve("/" + name + ".html", "text/html; charset=utf-8", "page " + name);
    }

    @Test
    void readsNewEntriesWhenDueAndNothingTwiceEvenAfterARestart() throws Exception {
        feed("\"1\"", item("a", "<pubDate>Thu, 20 Jan 2022 22:30:00 -0500</pubDate>"), item("b", ""));
        page("a");
        page("b");
        Scheduler first = scheduler();
        first.start();
        IngestRun run = runs.next();
        assertThat(run.counts()).isEqualTo(new RunCounts(2, 2, 0, 0, 0, 0));
        RecordingSink.Taken a = sink.taken().get(0);
        assertThat(a.origin()).isEqualTo(server.uri("/a.html").toString());
        assertThat(a.url()).isEqualTo(a.origin());
        assertThat(a.options().published()).extracting(PublicationTime::day).hasToString("2022-01-20");
        assertThat(sink.taken().get(1).options().published()).isNull();
        assertThat(sink.newTexts()).containsExactly("page a", "page b");

        clock.advance(EVERY);
        run = runs.next();
        assertThat(run.notModified()).isTrue();
        assertThat(run.counts()).isEqualTo(RunCounts.NONE);
        first.close();

        feed("\"2\"", item("c", ""), item("a", ""), item("b", ""));
        page("c");
        scheduler().start();
        clock.advance(EVERY);
        run = runs.next();
        assertThat(run.counts()).isEqualTo(new RunCounts(3, 1, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("page c");
        assertThat(server.count("/a.html")).isEqualTo(1);
        assertThat(new ScheduleHistory(driver).runs("courier", 9))
                .extracting(IngestRun::number, r -> r.counts().ingested(), IngestRun::notModified)
                .containsExactly(tuple(3L, 1, false), tuple(2L, 0, true), tuple(1L, 2, false));
        assertThat(status().nextRun()).isEqualTo(clock.instant().plus(EVERY));
    }

    @Test
    void afterAKillTheRestComes() {
        feed("\"1\"", item("a", ""), item("b", ""));
        page("a");
        page("b");
        sink.first = document -> {
            if (document.text().equals("page b")) {
                throw new RecordingSink.Killed();
            }
            return null;
        };
        try {
            runNow();
        } catch (RecordingSink.Killed e) {
            sink.first = document -> null;
        }
        assertThat(status().lastRun())
                .extracting(IngestRun::status, run -> run.counts().ingested())
                .containsExactly(RunStatus.RUNNING, 1);
        sink.newTexts();

        clock.advance(SourceRunner.LEASE);
        assertThat(runNow().counts()).isEqualTo(new RunCounts(2, 1, 0, 0, 0, 0));
        assertThat(sink.newTexts()).containsExactly("page b");
        assertThat(new ScheduleHistory(driver).runs("courier", 9))
                .extracting(IngestRun::status)
                .containsExactly(RunStatus.SUCCEEDED, RunStatus.INTERRUPTED);
    }

    @Test
    void takesTheFeedsOwnTextWhereAPageCannotBeHad() {
        server.serve("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed");
        server.serve("/large.html", "text/html", "x".repeat(6000));
        server.serve("/empty.html", "text/html", "");
        String text = "<description>Own text of it.</description><pubDate>Thu, 20 Jan 2022 22:30:00 GMT</pubDate>";
        feed(
                "\"1\"",
                item("closed", text),
                item("large", text),
                item("gone", text),
                item("empty", text),
                item("lost", ""));

        IngestRun run = runNow();

        assertThat(run.counts()).isEqualTo(new RunCounts(5, 4, 0, 0, 1, 0));
        assertThat(run.problems()).containsExactly(server.uri("/lost.html") + " answers 404");
        assertThat(sink.newTexts().get(0))
                .isEqualTo("{\"title\":\"closed\",\"text\":\"Own text of it.\",\"source\":\"Harbour Courier\","
                        + "\"published\":\"2022-01-20T22:30Z\",\"url\":\"" + server.uri("/closed.html")
                        + "\",\"authors\":[]}");
        assertThat(server.count("/closed.html")).isZero();
        assertThat(runNow().notModified()).as("nothing is left to try").isTrue();
    }

    @Test
    void triesAPageThatBrokeAgainAndThenTakesWhatThereIs() {
        feed("\"1\"", item("a", "<description>Own text.</description>"));
        server.status("/a.html", 500, Map.of());
        for (int i = 1; i < SourceRunner.ATTEMPTS; i++) {
            IngestRun run = runNow();
            assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
            assertThat(run.counts()).isEqualTo(new RunCounts(1, 0, 0, 0, 0, 1));
        }
        assertThat(runNow().counts().ingested()).isEqualTo(1);
        assertThat(server.count("/a.html")).isEqualTo(SourceRunner.ATTEMPTS);
        assertThat(runNow().notModified()).isTrue();
    }

    @Test
    void aPageThatRecoversIsTaken() {
        feed("\"1\"", item("a", "<description>Own text.</description>"));
        server.status("/a.html", 500, Map.of());
        runNow();
        page("a");
        runNow();
        assertThat(sink.newTexts()).containsExactly("page a");
    }

    @Test
    void aFeedThatFailsIsReportedAndRecovers() throws Exception {
        server.status("/rss.xml", 500, Map.of());
        scheduler().start();
        assertThat(runs.next().error()).isEqualTo(server.uri("/rss.xml") + " answers 500");
        clock.advance(EVERY);
        runs.next();
        assertThat(status().consecutiveFailures()).isEqualTo(2);
        assertThat(status().nextRun()).isEqualTo(clock.instant().plus(EVERY.multipliedBy(2)));

        feed("\"1\"", item("a", ""));
        page("a");
        clock.advance(EVERY.multipliedBy(2));
        assertThat(runs.next().counts().ingested()).isEqualTo(1);
        assertThat(status().consecutiveFailures()).isZero();
        assertThat(status().lastError()).isNull();
    }

    @Test
    void leavesAServerAloneAsLongAsItAsks() {
        server.status("/rss.xml", 503, Map.of("Retry-After", "7200"));
        runNow();
        assertThat(status().nextRun()).isEqualTo("2022-01-21T14:00:00Z");
    }

    @Test
    void saysWhatIsWrongWithAFeed() {
        server.serve("/rss.xml", "application/rss+xml", "<rss version='2.0'><channel><item>");
        assertThat(runNow().error()).contains(server.uri("/rss.xml") + " is no RSS or Atom feed");

        server.serve("/robots.txt", "text/plain", "User-agent: dateline\nDisallow: /");
        clock.advance(Duration.ofDays(2));
        assertThat(runNow().error()).contains("robots.txt");
    }

    @Test
    void givesUpOnASlowServerAndGoesOn() throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        feed("\"1\"", item("slow", ""), item("b", ""));
        server.on("/slow.html", exchange -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        });
        page("b");
        FeedSource hasty = new FeedSource("courier", server.uri("/rss.xml"), EVERY, 100, Duration.ofSeconds(2));
        IngestRun run = scheduler(hasty).runNow("courier").orElseThrow();
        done.countDown();
        assertThat(run.counts()).isEqualTo(new RunCounts(2, 1, 0, 0, 0, 1));
        assertThat(run.problems())
                .containsExactly(server.uri("/slow.html") + " cannot be had: no answer within the time allowed");
    }

    @Test
    void readsACompressedFeedBehindARedirect() throws IOException {
        String rss = "<rss version='2.0'><channel><title>t</title><link>/</link><description>d</description>"
                + item("a", "") + "</channel></rss>";
        byte[] gzip = LoopbackServer.gzip(rss.getBytes(StandardCharsets.UTF_8));
        server.status("/rss.xml", 301, Map.of("Location", "/new/feed.xml"));
        server.on("/new/feed.xml", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, gzip);
        });
        server.serve("/new/a.html", "text/html", "page under new");
        runNow();
        assertThat(sink.newTexts())
                .as("links go by where the feed was in the end")
                .containsExactly("page under new");
    }

    @Test
    void readsAnEntryAgainWhenItSaysThatItChanged() {
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>urn:t</id>"
                + "<updated>2022-01-21T00:00:00Z</updated><entry><title>a</title><id>urn:a</id>"
                + "<link href='/a.html'/><updated>2022-01-2%dT08:00:00Z</updated></entry></feed>";
        server.serve("/rss.xml", "application/atom+xml", atom.formatted(1));
        page("a");
        runNow();
        runNow();
        assertThat(sink.newTexts()).containsExactly("page a");
        server.serve("/rss.xml", "application/atom+xml", atom.formatted(2));
        server.serve("/a.html", "text/html", "page a, corrected");
        runNow();
        assertThat(sink.newTexts()).containsExactly("page a, corrected");
    }

    @Test
    void whatWasLeftOverComesThoughTheFeedHasNotChanged() {
        feed("\"1\"", item("a", ""), item("b", ""), item("c", ""));
        page("a");
        page("b");
        page("c");
        FeedSource two = new FeedSource("courier", server.uri("/rss.xml"), EVERY, 2, null);
        scheduler(two).runNow("courier");
        scheduler(two).runNow("courier");
        assertThat(sink.newTexts()).containsExactly("page a", "page b", "page c");
    }

    @Test
    void countsWhatTheGraphHadAndWhatFailed() {
        feed("\"1\"", item("a", ""), item("b", ""), item("c", ""));
        server.serve("/a.html", "text/html", "same");
        server.serve("/b.html", "text/html", "same");
        page("c");
        sink.first = document -> document.text().equals("page c")
                ? new Outcome.Failed(document.origin(), "annotate", "too long a sentence")
                : null;
        IngestRun run = runNow();
        assertThat(run.counts()).isEqualTo(new RunCounts(3, 1, 0, 1, 0, 1));
        assertThat(run.problems()).containsExactly(server.uri("/c.html") + ": too long a sentence (annotate)");
    }
}
