package io.dateline.graph;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * A Neo4j database that answers, knows who we are and has the schema that this version works with.
 *
 * <p>Safe for use by several threads; to be closed at the end.
 */
public final class Graph implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Driver driver;
    private final boolean owned;

    private Graph(Driver driver, boolean owned) {
        this.driver = driver;
        this.owned = owned;
    }

    /**
     * Connects, and applies the migrations that are missing.
     *
     * @param uri where it is: {@code bolt://host:7687}, {@code neo4j://cluster}, {@code neo4j+s://…}
     * @param user null: no authentication
     * @throws DatelineException of category {@code GRAPH}, if nobody answers, the password is wrong, or the database is of
     *     a version that does not fit
     */
    public static Graph connect(String uri, @Nullable String user, @Nullable String password) {
        Driver driver = open(uri, user, password);
        try {
            verify(driver, uri, user);
            return guarded(uri, () -> migrated(driver, true));
        } catch (RuntimeException e) {
            driver.closeAsync();
            throw e;
        }
    }

    /** Applies the migrations that are missing to a database somebody else connected to and will disconnect from. */
    public static Graph over(Driver driver) {
        return guarded("the database", () -> migrated(driver, false));
    }

    private static Graph migrated(Driver driver, boolean owned) {
        new Migrations(driver).apply();
        return new Graph(driver, owned);
    }

    private static Driver open(String uri, @Nullable String user, @Nullable String password) {
        Config config = Config.builder()
                .withConnectionTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(60, TimeUnit.SECONDS)
                .withTelemetryDisabled(true)
                .withUserAgent("dateline")
                .build();
        AuthToken token = user == null ? AuthTokens.none() : AuthTokens.basic(user, password == null ? "" : password);
        try {
            return GraphDatabase.driver(uri, token, config);
        } catch (IllegalArgumentException e) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "'%s' is no address of a Neo4j database (%s). Give one such as bolt://localhost:7687 or neo4j+s://host."
                            .formatted(uri, e.getMessage()),
                    e);
        }
    }

    /** Waits for the first answer no longer than {@link #PATIENCE}: a broken network stack may never give one. */
    private static void verify(Driver driver, String uri, @Nullable String user) {
        try {
            driver.verifyConnectivityAsync().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new DatelineException(
                    Category.GRAPH,
                    "Neo4j at %s did not answer within %d s. Check that the address and port are those of Bolt (usually 7687)."
                            .formatted(uri, PATIENCE.toSeconds()),
                    e);
        } catch (ExecutionException e) {
            throw translate(uri, user, e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException(Category.GRAPH, "connecting to Neo4j at %s was interrupted.".formatted(uri), e);
        }
    }

    /**
     * Returns what some work with a database returns.
     *
     * @param where the database, for the message
     *
     * @throws DatelineException of category {@code GRAPH} in place of any exception of the driver
     */
    public static <T> T guarded(String where, Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw translate(where, null, e);
        }
    }

    private static DatelineException translate(String where, @Nullable String user, Throwable fault) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        String message;
        if (cause instanceof AuthenticationException) {
            message = user == null
                    ? "Neo4j at %s asks for a user name and password: set NEO4J_USER and NEO4J_PASSWORD."
                            .formatted(where)
                    : "Neo4j at %s refuses the password of user '%s'. Check NEO4J_USER and NEO4J_PASSWORD."
                            .formatted(where, user);
        } else if (cause instanceof SecurityException) {
            message =
                    "Neo4j at %s refuses the connection: %s. Check the scheme of the address (neo4j+s, bolt+s: encrypted) and the user's rights."
                            .formatted(where, firstLine(cause));
        } else if (cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException) {
            message = "no Neo4j answers at %s (%s). Start it, or check the address and port."
                    .formatted(where, firstLine(cause));
        } else {
            message = "Neo4j at %s reports: %s".formatted(where, firstLine(cause));
        }
        return new DatelineException(Category.GRAPH, message, cause);
    }

    private static String firstLine(Throwable fault) {
        String message = fault.getMessage();
        return message == null
                ? fault.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Returns the driver, for questions and statements of others. It must not be closed. */
    public Driver driver() {
        return driver;
    }

    /** Returns what derives this graph from its facts records. */
    public GraphWriter writer() {
        return new GraphWriter(driver);
    }

    /** Returns the facts records kept in this graph. */
    public FactsStore facts() {
        return new FactsStore(driver);
    }

    /** Returns what persons ruled, kept in this graph. */
    public RulingStore rulings() {
        return new RulingStore(driver);
    }

    /** Closes the connections, if this graph opened them. */
    @Override
    public void close() {
        if (owned) {
            driver.close();
        }
    }
}
