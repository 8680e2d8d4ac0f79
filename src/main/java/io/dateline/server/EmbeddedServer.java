package io.dateline.server;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.lang.reflect.InvocationTargetException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;

/**
 * A Neo4j server in this process, with Bolt, HTTP and Neo4j Browser. It asks for a password, made at the first start and kept
 * in its folder; pages from other origins cannot read what its HTTP API answers; Cypher can read no files and no addresses.
 *
 * <p>Safe for use by several threads. Closing it takes a second or two; the caller closes it on a signal too, with a
 * shutdown hook. A process that ends without closing it loses nothing that was committed.
 */
public final class EmbeddedServer implements AutoCloseable {
    /** The name to sign in with. */
    public static final String USER = "neo4j";

    /** Stands in the address of Browser where no password is asked for. */
    static final String NO_AUTHENTICATION = "preselectAuthMethod=NO_AUTH";

    private static final String DATABASE = "neo4j";

    private final ServerFolder folder;
    private final AutoCloseable instance;
    private final URI boltUri;
    private final URI httpUri;
    private final boolean authentication;
    private final String password;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedServer(
            ServerFolder folder,
            AutoCloseable instance,
            URI boltUri,
            URI httpUri,
            boolean authentication,
            String password) {
        this.folder = folder;
        this.instance = instance;
        this.boltUri = boltUri;
        this.httpUri = httpUri;
        this.authentication = authentication;
        this.password = password;
    }

    /**
     * Starts a server and waits until it answers queries.
     *
     * @throws DatelineException if the folder is in use or cannot be written or read, a port that was asked for is taken, a
     *     newer server wrote the store, the password kept is no longer right, or the jars are missing
     */
    public static EmbeddedServer start(ServerConfig config) {
        ClassLoader loader = ServerJars.loader();
        ServerFolder folder = ServerFolder.open(config.folder());
        EmbeddedServer server = null;
        try {
            folder.requireVersion((String) call(loader, "version"));
            server = start(config, folder, loader);
            server.awaitAnswer(config.startLimit());
            folder.announce(server.browserUri() + " and " + server.boltUri());
            return server;
        } catch (RuntimeException | Error e) {
            if (server == null) {
                folder.close();
            } else {
                server.close();
            }
            throw e;
        }
    }

    private static EmbeddedServer start(ServerConfig config, ServerFolder folder, ClassLoader loader) {
        InetAddress address = config.inetAddress();
        int boltPort = Ports.choose("Bolt", address, config.boltPort(), ServerConfig.BOLT_PORT, 0);
        int httpPort = Ports.choose("HTTP", address, config.httpPort(), ServerConfig.HTTP_PORT, boltPort);
        String host = address.isAnyLocalAddress() ? "localhost" : config.listenAddress();
        URI httpUri = URI.create("http://" + bracketed(host) + ":" + httpPort);
        folder.write("neo4j.conf", ServerSettings.text(config, boltPort, httpPort, host, httpUri));
        folder.copy("/cypher/browser/guide.html", "browser/guide.html");
        folder.copy("/cypher/browser/style.grass", "browser/style.grass");

        Optional<String> kept = folder.password();
        String password = kept.orElseGet(ServerFolder::newPassword);
        boolean reset = kept.isEmpty() && folder.hasStore();
        if (kept.isEmpty() && !reset) {
            folder.keepPassword(password);
        }
        AutoCloseable instance = (AutoCloseable) call(loader, "start", folder.home(), password, reset);
        EmbeddedServer server = new EmbeddedServer(
                folder,
                instance,
                URI.create("bolt://" + bracketed(host) + ":" + boltPort),
                httpUri,
                config.authentication(),
                password);
        if (reset) {
            folder.keepPassword(password);
        }
        return server;
    }

    /** Returns the address for drivers, as {@code bolt://localhost:7687}. */
    public URI boltUri() {
        return boltUri;
    }

    /** Returns the address of the HTTP API, as {@code http://localhost:7474}. */
    public URI httpUri() {
        return httpUri;
    }

    /** Returns the address to open Neo4j Browser at, with what the sign-in form asks for filled in but the password. */
    public URI browserUri() {
        String connect = URLEncoder.encode(
                boltUri.getScheme() + "://" + (authentication ? USER + "@" : "") + boltUri.getAuthority(),
                StandardCharsets.UTF_8);
        return URI.create(httpUri + "/browser/?dbms=" + connect + (authentication ? "" : "&" + NO_AUTHENTICATION));
    }

    /** Returns whether it asks for the password. */
    public boolean authentication() {
        return authentication;
    }

    /** Returns the name to sign in with. */
    public String user() {
        return USER;
    }

    /** Returns the password to sign in with. */
    public String password() {
        return password;
    }

    /** Returns the file that keeps the password. */
    public Path passwordFile() {
        return folder.passwordFile();
    }

    /** Returns what a driver signs in with. */
    public AuthToken authToken() {
        return authentication ? AuthTokens.basic(USER, password) : AuthTokens.none();
    }

    /** Stops the server and lets go of its folder. Does nothing the second time. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            instance.close();
        } catch (Exception e) {
            throw new DatelineException(
                    Category.INTERNAL, "The embedded database did not stop cleanly: " + e.getMessage(), e);
        } finally {
            folder.close();
        }
    }

    private void awaitAnswer(Duration limit) {
        CompletableFuture<@Nullable String> trouble = CompletableFuture.supplyAsync(this::trouble);
        try {
            String message = trouble.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (message != null) {
                throw new DatelineException(
                        Category.GRAPH,
                        "The graph in %s cannot be opened: %s. Details are in logs/debug.log there. Move the folder away and ingest again, or put a copy of it back."
                                .formatted(folder.home(), message));
            }
        } catch (TimeoutException e) {
            throw new DatelineException(
                    Category.GRAPH,
                    "The embedded database did not answer at %s within %d s. Its log is %s"
                            .formatted(boltUri, limit.toSeconds(), folder.home().resolve("logs/debug.log")),
                    e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthenticationException) {
                throw new DatelineException(
                        Category.GRAPH,
                        "The password in %s is not that of the database; was it changed in Neo4j Browser? Put the right one into the file, or delete the file: the next start then sets a new one."
                                .formatted(folder.passwordFile()),
                        e);
            }
            throw new DatelineException(
                    Category.GRAPH,
                    "The embedded database does not answer at %s: %s".formatted(boltUri, e.getCause()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException(Category.GRAPH, "Interrupted while the embedded database was starting", e);
        }
    }

    /** Returns why the graph cannot be used, null if it can. */
    private @Nullable String trouble() {
        try (Driver driver = GraphDatabase.driver(boltUri, authToken());
                var session = driver.session(SessionConfig.forDatabase("system"))) {
            Record row = session.run(
                            "SHOW DATABASE $name YIELD currentStatus, statusMessage",
                            java.util.Map.of("name", DATABASE))
                    .single();
            String status = row.get("currentStatus").asString();
            return "online".equals(status)
                    ? null
                    : status + " " + row.get("statusMessage").asString("");
        }
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static Object call(ClassLoader loader, String method, Object... arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // the server looks its services up by the thread's loader
        thread.setContextClassLoader(loader);
        try {
            Class<?> door = loader.loadClass("io.dateline.server.inside.Instance");
            return switch (method) {
                case "version" -> door.getMethod("version").invoke(null);
                default ->
                    door.getMethod("start", Path.class, String.class, boolean.class)
                            .invoke(null, arguments);
            };
        } catch (InvocationTargetException e) {
            throw startFailure(e.getTargetException());
        } catch (ReflectiveOperationException e) {
            throw new DatelineException(
                    Category.INTERNAL, "The jars of the embedded database do not fit this program: " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static DatelineException startFailure(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof BindException) {
            return new DatelineException(
                    Category.RESOURCES,
                    "Another program took a port of the embedded database while it was starting (%s). Try again."
                            .formatted(root.getMessage()),
                    failure);
        }
        return new DatelineException(
                Category.GRAPH,
                "The embedded database cannot start (%s). If its folder was changed or cut short, move it away and ingest again, or put a copy of it back."
                        .formatted(root),
                failure);
    }
}
