package io.dateline.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.query.ActorLookup;
import io.dateline.query.Highlights;
import io.dateline.query.Meetings;
import io.dateline.query.Statements;
import io.dateline.query.Timeline;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The timeline as a page for a browser on this machine, and the JSON that the page is made of: {@code /api/highlights},
 * {@code /api/timeline}, {@code /api/meetings}, {@code /api/statements} and {@code /api/actors}, each an array of the query
 * library's rows. What cannot be answered is {@code {"error": "…"}} with a status of 400 or above.
 *
 * <p>It reads only, and asks nobody for a password. So it listens on the loopback address alone, answers only those who call
 * it by a name of that address (a page from elsewhere whose host name leads here gets nothing), and lets no other page read
 * its answers. Safe for use by several threads.
 */
public final class TimelinePage implements AutoCloseable {
    /** The port where none is asked for. */
    public static final int USUAL_PORT = 8080;

    private static final Logger LOG = LoggerFactory.getLogger(TimelinePage.class);

    /** How many ports after the usual one are tried, before any free one is taken. */
    private static final int NEIGHBOURS = 20;

    private static final int THREADS = 4;
    private static final int ROWS = 100;
    private static final int MOST_ROWS = 1000;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Set<String> hosts;
    private final Map<String, Answer> files;
    private final Map<String, Function<@Nullable String, Answer>> questions;

    private TimelinePage(HttpServer server, Driver driver) {
        this.server = server;
        this.hosts = Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port());
        this.files = Map.of(
                "/", Answer.file("index.html", "text/html; charset=utf-8"),
                "/timeline.css", Answer.file("timeline.css", "text/css; charset=utf-8"),
                "/timeline.js", Answer.file("timeline.js", "text/javascript; charset=utf-8"),
                "/icon.svg", Answer.file("icon.svg", "image/svg+xml"));
        this.questions = questions(driver);
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "timeline-page");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts to listen.
     *
     * @param driver of the graph to show; stays the caller's to close, after this
     * @param port where; null: 8080, or a free one where that is taken; 0: any free one
     * @throws DatelineException of category {@code RESOURCES} if the asked port is taken
     */
    public static TimelinePage start(Driver driver, @Nullable Integer port) {
        TimelinePage page = new TimelinePage(listen(port), driver);
        page.server.createContext("/", page::handle);
        page.server.setExecutor(page.threads);
        page.server.start();
        return page;
    }

    /** Returns the address to open. */
    public URI uri() {
        return URI.create("http://localhost:%d/".formatted(port()));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static HttpServer listen(@Nullable Integer asked) {
        int first = asked == null ? USUAL_PORT : asked;
        int last = asked == null ? USUAL_PORT + NEIGHBOURS : asked;
        try {
            for (int port = first; port <= last; port++) {
                try {
                    return bind(port);
                } catch (BindException e) {
                    LOG.debug("port {} is taken", port, e);
                }
            }
            if (asked == null) {
                return bind(0);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DatelineException(
                    Category.RESOURCES, "The timeline page can open no port: %s".formatted(e.getMessage()), e);
        }
        throw new DatelineException(
                Category.RESOURCES,
                "Port %d, asked for the timeline page, is in use by another program. Stop that, ask for another port, or for none: a free one is then chosen."
                        .formatted(asked));
    }

    private static HttpServer bind(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }

    private static Map<String, Function<@Nullable String, Answer>> questions(Driver driver) {
        Highlights highlights = Highlights.connect(driver);
        Timeline timeline = Timeline.connect(driver);
        Meetings meetings = Meetings.connect(driver);
        Statements statements = Statements.connect(driver);
        ActorLookup actors = ActorLookup.connect(driver);
        Map<String, Function<@Nullable String, Answer>> questions = new LinkedHashMap<>();
        questions.put("/api/highlights", query -> {
            Parameters given = period(query, "limit");
            return Answer.json(
                    highlights.top(given.count("limit", ROWS, MOST_ROWS), given.day("from"), given.day("to")));
        });
        questions.put("/api/timeline", query -> {
            Parameters given = period(query, "actor");
            return Answer.json(timeline.of(
                    given.required("actor", "whose timeline, by name or id"), given.day("from"), given.day("to")));
        });
        questions.put("/api/meetings", query -> {
            Parameters given = period(query, "actor");
            return Answer.json(meetings.of(given.text("actor"), given.day("from"), given.day("to")));
        });
        questions.put("/api/statements", query -> {
            Parameters given = period(query, "speaker", "about");
            return Answer.json(statements.of(
                    given.required("speaker", "who speaks, by name or id"),
                    given.text("about"),
                    given.day("from"),
                    given.day("to")));
        });
        questions.put("/api/actors", query -> {
            Parameters given = Parameters.read(query, Set.of("q"));
            String typed = given.text("q");
            return Answer.json(typed == null ? List.of() : actors.suggest(typed));
        });
        return questions;
    }

    /** Reads parameters of which two are the days {@code from} and {@code to}. */
    private static Parameters period(@Nullable String query, String... others) {
        Set<String> known = new LinkedHashSet<>(List.of(others));
        known.add("from");
        known.add("to");
        return Parameters.read(query, known).inOrder("from", "to");
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type());
            headers.set("Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", answer.lasting() ? "no-cache" : "no-store");
            if (answer.status() == 405) {
                headers.set("Allow", "GET, HEAD");
            }
            if (exchange.getRequestMethod().equals("HEAD")) {
                exchange.sendResponseHeaders(answer.status(), -1);
            } else {
                exchange.sendResponseHeaders(answer.status(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            return Answer.error(403, "This page answers to %s only.".formatted(uri()));
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Answer.error(405, "This page can only be read: GET or HEAD.");
        }
        String path = exchange.getRequestURI().getPath();
        Answer file = files.get(path);
        if (file != null) {
            return file;
        }
        Function<@Nullable String, Answer> question = questions.get(path);
        if (question == null) {
            return Answer.error(
                    404,
                    "There is nothing at this address. There are: / %s"
                            .formatted(String.join(" ", questions.keySet())));
        }
        return ask(question, exchange.getRequestURI());
    }

    private static Answer ask(Function<@Nullable String, Answer> question, URI address) {
        try {
            return question.apply(address.getRawQuery());
        } catch (DatelineException e) {
            LOG.debug("{} has no answer", address, e);
            return Answer.error(e.category() == Category.CONFIGURATION ? 400 : 503, e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("{} has no answer", address, e);
            return Answer.error(500, "Something broke that should not; the program's log says where.");
        }
    }
}
