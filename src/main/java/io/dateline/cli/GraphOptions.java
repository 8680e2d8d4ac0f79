package io.dateline.cli;

import io.dateline.graph.Graph;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.server.EmbeddedServer;
import io.dateline.server.RunningServer;
import io.dateline.server.ServerConfig;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the graph is: a Neo4j named by address, else the embedded one in a data folder. */
final class GraphOptions {
    @Option(
            names = "--neo4j",
            paramLabel = "URI",
            description =
                    "Address of a Neo4j 5.26 or later, such as bolt://host:7687 (default: $NEO4J_URI, else the embedded database).")
    private @Nullable String uri;

    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who to sign in as there (default: $NEO4J_USER, else neo4j).")
    private @Nullable String user;

    @Option(
            names = "--password-env",
            paramLabel = "VARIABLE",
            defaultValue = "NEO4J_PASSWORD",
            description = "Variable of the environment that holds the password (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String passwordVariable;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded database (default: a folder in the user's data directory).")
    private @Nullable Path data;

    private final Environment environment;

    GraphOptions(Environment environment) {
        this.environment = environment;
    }

    /** Returns the data folder: the one given, else the one with this name in the user's data directory. */
    Path dataFolder(String defaultName) {
        return data == null ? environment.userData().resolve(defaultName) : data;
    }

    /** Tells whether a database outside this program is named. */
    boolean isExternal() {
        return address() != null;
    }

    /**
     * Connects to the graph, starting the embedded database where none is named. Where another process runs that one
     * already, its database is used.
     *
     * @param err told what takes long
     */
    GraphSession open(PrintWriter err) {
        String address = address();
        if (address != null) {
            String password = environment.get(passwordVariable).orElse(null);
            String name = Optional.ofNullable(user)
                    .or(() -> environment.get("NEO4J_USER"))
                    .orElse("neo4j");
            return new GraphSession(
                    Graph.connect(address, password == null && user == null ? null : name, password), null);
        }
        Path folder = dataFolder("graph");
        Optional<RunningServer> running = RunningServer.in(folder);
        if (running.isPresent()) {
            RunningServer server = running.get();
            return new GraphSession(
                    Graph.connect(
                            server.boltUri().toString(),
                            server.password() == null ? null : EmbeddedServer.USER,
                            server.password()),
                    null);
        }
        return GraphSession.start(ServerConfig.in(folder), err);
    }

    private @Nullable String address() {
        if (uri != null && data != null) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "--neo4j names a database and --data a folder for the embedded one: give one of the two.");
        }
        return uri != null || data != null ? uri : environment.get("NEO4J_URI").orElse(null);
    }
}
