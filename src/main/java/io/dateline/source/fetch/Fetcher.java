package io.dateline.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gets resources over HTTP as a polite robot does: it names itself, keeps to robots.txt (RFC 9309) and to its crawl delay,
 * sends a host one request at a time, asks conditionally, and leaves a host alone for as long as that asks for
 * ({@code Retry-After}). Safe for use by several threads; build one and share it, since it remembers what hosts want.
 *
 * <p>A robots.txt that is not there allows everything; one that answers with a server error forbids everything for ten
 * minutes. Its rules are kept for a day.
 */
public final class Fetcher {
    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    private static final Duration RULES_HOLD = Duration.ofDays(1);
    private static final Duration TROUBLE_HOLDS = Duration.ofMinutes(10);
    private static final long RULES_LIMIT = 500L << 10;
    private static final int HOSTS_REMEMBERED = 1000;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    /** Answers of the 400s that may be others the next time: time-out, too early, too many requests. */
    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    private final FetchSettings settings;
    private final InstantSource clock;
    private final Pause pause;
    private final HttpClient client;
    private final String robotName;
    private final Map<String, Host> hosts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
            return size() > HOSTS_REMEMBERED;
        }
    };

    /**
     * Builds a fetcher.
     *
     * @param clock tells when rules expire and when a host may be asked again
     * @param pause waits until then
     */
    public Fetcher(FetchSettings settings, InstantSource clock, Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.robotName = settings.userAgent().split("/", 2)[0].toLowerCase(Locale.ROOT);
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Gets a resource.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public FetchResult fetch(FetchRequest request) throws InterruptedException {
        URI uri = request.uri();
        URI start = request.namedBy() == null ? uri : request.namedBy();
        for (int redirects = 0; redirects <= settings.maxRedirects(); redirects++) {
            FetchResult wrong = checkAddress(uri, start);
            if (wrong != null) {
                return wrong;
            }
            Answer answer = askInTurn(uri, request);
            if (answer.result() != null) {
                return answer.result();
            }
            URI target = answer.location() == null ? null : Address.parse(answer.location(), uri);
            if (target == null) {
                return new FetchResult.Failed(
                        "%s redirects to '%s', which is no http or https address".formatted(uri, answer.location()),
                        true,
                        null);
            }
            if (isSecure(uri) && !isSecure(target)) {
                return new FetchResult.Refused("%s redirects from https to http (%s)".formatted(uri, target), false);
            }
            LOG.debug("{} redirects to {}", uri, target);
            uri = target;
        }
        return new FetchResult.Failed(
                "%s redirects more than %d times".formatted(request.uri(), settings.maxRedirects()), true, null);
    }

    private static @Nullable FetchResult checkAddress(URI uri, URI start) {
        if (Address.parse(uri.toString(), null) == null) {
            return new FetchResult.Refused("'%s' is no http or https address".formatted(uri), false);
        }
        if (uri.getRawUserInfo() != null) {
            return new FetchResult.Refused("%s carries a user name".formatted(uri.getHost()), false);
        }
        boolean elsewhere = !Address.origin(uri).equals(Address.origin(start));
        if (elsewhere && Address.isPrivate(uri) && !Address.isPrivate(start)) {
            return new FetchResult.Refused(
                    "%s is on a private network, and the public %s names it".formatted(uri, start.getHost()), false);
        }
        return null;
    }

    /** What a request gave: a result, or where to ask next (which may be missing from the answer). */
    private record Answer(
            @Nullable FetchResult result, @Nullable String location) {}

    private Answer askInTurn(URI uri, FetchRequest request) throws InterruptedException {
        Host host;
        synchronized (hosts) {
            host = hosts.computeIfAbsent(Address.origin(uri), origin -> new Host());
        }
        host.turn.lockInterruptibly();
        try {
            Instant notBefore = host.notBefore(clock.instant());
            if (notBefore != null) {
                return new Answer(
                        new FetchResult.Failed(
                                "%s asked to be left alone until %s".formatted(uri.getHost(), notBefore),
                                false,
                                notBefore),
                        null);
            }
            FetchResult forbidden = checkRules(uri, host, request);
            return forbidden != null ? new Answer(forbidden, null) : ask(uri, host, request);
        } finally {
            host.turn.unlock();
        }
    }

    private @Nullable FetchResult checkRules(URI uri, Host host, FetchRequest request) throws InterruptedException {
        if (host.rulesAreOld(clock.instant())) {
            FetchResult unreachable = fetchRules(URI.create(Address.origin(uri) + "/robots.txt"), host, request);
            if (unreachable != null) {
                return unreachable;
            }
        }
        BaseRobotRules rules = host.rules();
        if (rules == null) {
            return new FetchResult.Refused("%s: %s".formatted(uri, host.trouble()), true);
        }
        return rules.isAllowed(uri.toString())
                ? null
                : new FetchResult.Refused(
                        "the robots.txt of %s does not allow %s".formatted(uri.getHost(), uri), false);
    }

    /** Asks for the rules of a host; returns a result only where the host cannot be reached at all. */
    private @Nullable FetchResult fetchRules(URI robots, Host host, FetchRequest request) throws InterruptedException {
        URI uri = robots;
        try {
            HttpResponse<LimitedBody.Body> response = exchange(uri, request, RULES_LIMIT, false);
            for (int i = 0; i < 5 && REDIRECTS.contains(response.statusCode()); i++) {
                URI target =
                        Address.parse(response.headers().firstValue("Location").orElse(""), uri);
                if (target == null || checkAddress(target, robots) != null) {
                    break;
                }
                uri = target;
                response = exchange(uri, request, RULES_LIMIT, false);
            }
            Instant now = clock.instant();
            host.asked(now);
            int status = response.statusCode();
            if (status >= 200 && status < 300) {
                byte[] content = ContentCoding.decode(
                        response.body().bytes(), response.headers().allValues("Content-Encoding"), RULES_LIMIT);
                String type = response.headers().firstValue("Content-Type").orElse("text/plain");
                host.learn(
                        new SimpleRobotRulesParser().parseContent(uri.toString(), content, type, List.of(robotName)),
                        now.plus(RULES_HOLD));
            } else if (status >= 500 || status == 429) {
                Instant expire = now.plus(TROUBLE_HOLDS);
                host.learnTrouble(
                        "%s answers %d, so nothing is fetched from there before %s".formatted(robots, status, expire),
                        expire);
            } else {
                host.learn(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), now.plus(RULES_HOLD));
            }
            return null;
        } catch (IOException e) {
            return new FetchResult.Failed("%s cannot be had: %s".formatted(robots, describe(e)), false, null);
        }
    }

    private Answer ask(URI uri, Host host, FetchRequest request) throws InterruptedException {
        pause.until(host.free(delay(host, uri)));
        HttpResponse<LimitedBody.Body> response;
        try {
            response = exchange(uri, request, settings.maxBytes(), true);
        } catch (IOException e) {
            return new Answer(
                    new FetchResult.Failed("%s cannot be had: %s".formatted(uri, describe(e)), false, null), null);
        } finally {
            host.asked(clock.instant());
        }
        if (REDIRECTS.contains(response.statusCode())) {
            return new Answer(null, response.headers().firstValue("Location").orElse(null));
        }
        return new Answer(result(uri, host, response), null);
    }

    private Duration delay(Host host, URI uri) {
        BaseRobotRules rules = host.rules();
        if (rules != null && rules.getCrawlDelay() > 0) {
            return Duration.ofMillis(rules.getCrawlDelay());
        }
        return settings.courtesyDelay().isZero() || Address.isPrivate(uri) ? Duration.ZERO : settings.courtesyDelay();
    }

    private FetchResult result(URI uri, Host host, HttpResponse<LimitedBody.Body> response) {
        int status = response.statusCode();
        if (status == 304) {
            return new FetchResult.NotModified();
        }
        if (status < 200 || status >= 300) {
            Instant now = clock.instant();
            Instant retryAfter = status == 429 || status == 503
                    ? RetryAfter.parse(
                            response.headers().firstValue("Retry-After").orElse(null), now)
                    : null;
            if (retryAfter != null) {
                host.leaveAloneUntil(retryAfter);
            }
            boolean lasting = status >= 400 && status < 500 && !PASSING.contains(status);
            return new FetchResult.Failed("%s answers %d".formatted(uri, status), lasting, retryAfter);
        }
        if (!response.body().whole()) {
            return tooLarge(uri);
        }
        try {
            byte[] content = ContentCoding.decode(
                    response.body().bytes(), response.headers().allValues("Content-Encoding"), settings.maxBytes());
            return content.length > settings.maxBytes()
                    ? tooLarge(uri)
                    : new FetchResult.Fetched(
                            uri,
                            content,
                            response.headers().firstValue("Content-Type").orElse(null),
                            new Validators(
                                    response.headers().firstValue("ETag").orElse(null),
                                    response.headers()
                                            .firstValue("Last-Modified")
                                            .orElse(null)));
        } catch (IOException e) {
            return new FetchResult.Failed("%s cannot be read: %s".formatted(uri, describe(e)), false, null);
        }
    }

    private FetchResult tooLarge(URI uri) {
        return new FetchResult.TooLarge(
                "%s has more than %d bytes".formatted(uri, settings.maxBytes()), settings.maxBytes());
    }

    private HttpResponse<LimitedBody.Body> exchange(URI uri, FetchRequest request, long limit, boolean conditional)
            throws IOException, InterruptedException {
        Duration total = request.timeout() == null ? settings.totalTimeout() : request.timeout();
        Duration head = total.compareTo(settings.responseTimeout()) < 0 ? total : settings.responseTimeout();
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri)
                .GET()
                // Over plain HTTP the client would offer to change to version 2, which some servers take badly.
                .version(isSecure(uri) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .timeout(head)
                .header("User-Agent", settings.userAgent())
                .header("Accept-Encoding", ContentCoding.ACCEPTED);
        if (conditional && request.validators().etag() != null) {
            builder.header("If-None-Match", request.validators().etag());
        }
        if (conditional && request.validators().lastModified() != null) {
            builder.header("If-Modified-Since", request.validators().lastModified());
        }
        CompletableFuture<HttpResponse<LimitedBody.Body>> answer = client.sendAsync(
                builder.build(),
                info -> new LimitedBody(
                        info.headers().firstValueAsLong("Content-Length").orElse(0) > limit ? 0 : limit));
        try {
            return answer.get(total.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("not done after " + total.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** Returns what went wrong in words: the client's own messages are often empty. */
    private static String describe(IOException e) {
        if (e instanceof HttpConnectTimeoutException) {
            return "no connection within the time allowed";
        }
        if (e instanceof HttpTimeoutException) {
            return "no answer within the time allowed";
        }
        if (e instanceof ConnectException) {
            return e.getMessage() == null ? "no connection (does the host exist, is it up?)" : e.getMessage();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }
}
