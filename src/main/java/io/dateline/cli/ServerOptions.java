package io.dateline.cli;

import io.dateline.server.ServerConfig;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the embedded database can be reached. */
final class ServerOptions {
    @Option(
            names = "--no-auth",
            description =
                    "Ask for no password. Every program of this machine can then read and change the graph: for a throw-away.")
    private boolean noAuthentication;

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            description = "Port of Bolt (default: 7687, or a free one where that is taken; 0: any free one).")
    private @Nullable Integer boltPort;

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            description = "Port of Neo4j Browser (default: 7474, or a free one where that is taken; 0: any free one).")
    private @Nullable Integer httpPort;

    ServerConfig apply(ServerConfig config) {
        return config.withAuthentication(!noAuthentication).withPorts(boltPort, httpPort);
    }
}
