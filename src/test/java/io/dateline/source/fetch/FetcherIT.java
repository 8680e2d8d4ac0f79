package io.dateline.source.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.LoopbackServer;
import io.dateline.fixtures.TickingClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherIT {
    private static final FetchSettings SETTINGS = new FetchSettings(
            "Dateline/test (+https://example.org/contact)",
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            1000,
            3,
            Duration.ZERO);

    private final LoopbackServer server = new LoopbackServer();
    private final TickingClock clock = new TickingClock("2022-01-21T12:00:00Z");
    private final Fetcher fetcher = fetcher(SETTINGS);

    private Fetcher fetcher(FetchSettings settings) {
        return new Fetcher(settings, clock, clock::advanceTo);
    }

    private FetchResult fetch(String path) throws InterruptedException {
        return fetcher.fetch(FetchRequest.of(server.uri(path)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void handsOnBytesTypeAndValidators() throws InterruptedException {
        server.serve(
                "/a",
                "text/html; charset=utf-8",
                "<p>Kyjiw",
                Map.of("ETag", "\"v1\"", "Last-Modified", "Fri, 21 Jan 2022 10:00:00 GMT"));

        FetchResult.Fetched fetched = (FetchResult.Fetched) fetch("/a");

        assertThat(new String(fetched.content(), UTF_8)).isEqualTo("<p>Kyjiw");
        assertThat(fetched.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(fetched.uri()).isEqualTo(server.uri("/a"));
        assertThat(fetched.validators()).isEqualTo(new Validators("\"v1\"", "Fri, 21 Jan 2022 10:00:00 GMT"));
        assertThat(server.requests().get(1).headers())
                .containsEntry("User-agent", "Dateline/test (+https://example.org/contact)");
    }

    @Test
    void asksConditionally() throws InterruptedException {
        server.serve("/a", "text/html", "x", Map.of("ETag", "\"v1\""));

        FetchResult result = fetcher.fetch(new FetchRequest(
                server.uri("/a"), new Validators("\"v1\"", "Fri, 21 Jan 2022 10:00:00 GMT"), null, null));

        assertThat(result).isInstanceOf(FetchResult.NotModified.class);
        assertThat(server.requests().get(1).headers())
                .containsEntry("If-modified-since", "Fri, 21 Jan 2022 10:00:00 GMT");
        assertThat(server.requests().get(0).headers())
                .as("robots.txt is no version of it")
                .doesNotContainKey("If-none-match");
    }

    @Test
    void undoesGzipAndBothKindsOfDeflate() throws InterruptedException, IOException {
        byte[] text = "talks in Geneva".getBytes(UTF_8);
        Map<String, byte[]> forms = Map.of(
                "gzip", LoopbackServer.gzip(text), "deflate", deflate(text, false), "deflate ", deflate(text, true));
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            server.on("/c", exchange -> {
                exchange.getResponseHeaders().set("Content-Encoding", form.getKey());
                LoopbackServer.send(exchange, 200, form.getValue());
            });
            assertThat(((FetchResult.Fetched) fetch("/c")).content())
                    .as(form.getKey())
                    .isEqualTo(text);
        }
    }

    @Test
    void stopsReadingAtTheLimit() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] chunk = new byte[64 << 10];
            try {
                while (true) {
                    exchange.getResponseBody().write(chunk);
                }
            } catch (IOException e) {
                hungUp.countDown();
            }
        });

        assertThat(fetch("/endless")).isInstanceOf(FetchResult.TooLarge.class);
        hungUp.await();
    }

    @Test
    void refusesWhatUnfoldsBeyondTheLimit() throws InterruptedException, IOException {
        byte[] bomb = LoopbackServer.gzip(new byte[100_000]);
        assertThat(bomb.length).isLessThan(1000);
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, 200, bomb);
        });

        assertThat(fetch("/bomb")).isInstanceOf(FetchResult.TooLarge.class);
    }

    @Test
    void takesExactlyAsMuchAsTheLimit() throws InterruptedException {
        server.serve("/full", "text/plain", "x".repeat(1000));
        server.serve("/over", "text/plain", "x".repeat(1001));

        assertThat(fetch("/full")).isInstanceOf(FetchResult.Fetched.class);
        assertThat(fetch("/over"))
                .isEqualTo(new FetchResult.TooLarge(server.uri("/over") + " has more than 1000 bytes", 1000));
    }

    @Test
    void givesUpOnAServerThatDoesNotAnswer() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        server.on("/silent", exchange -> await(done));
        server.on("/dripping", exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await(done);
        });
        Fetcher hasty = fetcher(new FetchSettings(
                "Dateline/test",
                Duration.ofSeconds(2),
                Duration.ofMillis(300),
                Duration.ofMillis(600),
                1000,
                3,
                Duration.ZERO));

        for (String path : List.of("/silent", "/dripping")) {
            FetchResult.Failed failed = (FetchResult.Failed) hasty.fetch(FetchRequest.of(server.uri(path)));
            assertThat(failed.reason()).endsWith("no answer within the time allowed");
            assertThat(failed.lasting()).isFalse();
        }
        done.countDown();
    }

    @Test
    void saysThatNobodyListens() throws InterruptedException, IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        FetchResult.Failed failed =
                (FetchResult.Failed) fetcher.fetch(FetchRequest.of(URI.create("http://localhost:" + port + "/")));
        assertThat(failed.lasting()).isFalse();
        assertThat(failed.reason()).contains("cannot be had");
    }

    @Test
    void followsRedirectsUpToABound() throws InterruptedException {
        server.serve("/here", "text/plain", "found");
        server.status("/moved", 301, Map.of("Location", "hop"));
        server.status("/hop", 307, Map.of("Location", server.uri("/here").toString()));
        server.status("/circle", 302, Map.of("Location", "/circle"));
        server.status("/nowhere", 302, Map.of());

        assertThat(((FetchResult.Fetched) fetch("/moved")).uri()).isEqualTo(server.uri("/here"));
        assertThat(((FetchResult.Failed) fetch("/circle")).reason()).contains("more than 3 times");
        assertThat(((FetchResult.Failed) fetch("/nowhere")).lasting()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://localhost/x", "javascript:alert(1)", "//", ""})
    void leavesTheWebForNoRedirect(String location) throws InterruptedException {
        server.status("/away", 302, Map.of("Location", location));
        FetchResult result = fetch("/away");
        assertThat(result).isInstanceOf(FetchResult.Failed.class);
    }

    @Test
    void refusesOtherSchemesAndPrivateAddressesThatAPublicPageNames() throws InterruptedException {
        server.serve("/private", "text/plain", "secret");

        assertThat(fetcher.fetch(FetchRequest.of(URI.create("file:///etc/hostname"))))
                .isInstanceOf(FetchResult.Refused.class);
        FetchResult result = fetcher.fetch(new FetchRequest(
                server.uri("/private"), Validators.NONE, URI.create("http://192.0.2.1/rss.xml"), null));
        assertThat(result).isInstanceOf(FetchResult.Refused.class);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void keepsToTheRulesOfTheHostForADay() throws InterruptedException {
        server.serve(
                "/robots.txt", "text/plain", "User-agent: Dateline\nDisallow: /closed\n\nUser-agent: *\nDisallow: /");
        server.serve("/closed/a", "text/plain", "x");
        server.serve("/open", "text/plain", "x");

        assertThat(fetch("/closed/a")).isInstanceOfSatisfying(FetchResult.Refused.class, refused -> {
            assertThat(refused.forNow()).isFalse();
            assertThat(refused.reason()).contains("robots.txt").contains("/closed/a");
        });
        assertThat(fetch("/open")).isInstanceOf(FetchResult.Fetched.class);
        assertThat(server.count("/robots.txt")).isEqualTo(1);
        assertThat(server.count("/closed/a")).isZero();

        server.remove("/robots.txt");
        clock.advance(Duration.ofHours(25));
        assertThat(fetch("/closed/a")).isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void takesRulesThatAreOutOfOrderAsANoForNow() throws InterruptedException {
        server.status("/robots.txt", 503, Map.of());
        server.serve("/a", "text/plain", "x");

        assertThat(((FetchResult.Refused) fetch("/a")).forNow()).isTrue();
        clock.advance(Duration.ofMinutes(9));
        assertThat(fetch("/a")).isInstanceOf(FetchResult.Refused.class);
        assertThat(server.count("/robots.txt")).isEqualTo(1);

        server.remove("/robots.txt");
        clock.advance(Duration.ofMinutes(1));
        assertThat(fetch("/a")).isInstanceOf(FetchResult.Fetched.class);
    }

    @Test
    void waitsForTheCrawlDelay() throws InterruptedException {
        server.serve("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 7");
        server.serve("/a", "text/plain", "x");
        Instant start = clock.instant();

        fetch("/a");
        fetch("/a");

        assertThat(Duration.between(start, clock.instant())).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void leavesAHostAloneAsLongAsItAsks() throws InterruptedException {
        server.status("/busy", 503, Map.of("Retry-After", "120"));
        server.status("/much", 429, Map.of("Retry-After", "Fri, 21 Jan 2022 12:10:00 GMT"));

        assertThat(((FetchResult.Failed) fetch("/busy")).retryAfter()).isEqualTo("2022-01-21T12:02:00Z");
        clock.advance(Duration.ofSeconds(119));
        FetchResult.Failed early = (FetchResult.Failed) fetch("/much");
        assertThat(early.retryAfter()).isEqualTo("2022-01-21T12:02:00Z");
        assertThat(server.count("/much")).isZero();

        clock.advance(Duration.ofSeconds(1));
        assertThat(((FetchResult.Failed) fetch("/much")).retryAfter()).isEqualTo("2022-01-21T12:10:00Z");
    }

    @Test
    void tellsLastingFailuresFromPassingOnes() throws InterruptedException {
        server.status("/gone", 410, Map.of());
        server.status("/broken", 500, Map.of());

        assertThat(((FetchResult.Failed) fetch("/gone")).lasting()).isTrue();
        assertThat(((FetchResult.Failed) fetch("/missing")).lasting()).isTrue();
        assertThat(((FetchResult.Failed) fetch("/broken")).lasting()).isFalse();
        assertThat(((FetchResult.Failed) fetch("/broken")).reason()).isEqualTo(server.uri("/broken") + " answers 500");
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(9, bare))) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }
}
