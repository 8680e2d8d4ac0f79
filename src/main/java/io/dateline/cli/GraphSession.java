package io.dateline.cli;

import io.dateline.annotate.Annotator;
import io.dateline.graph.Graph;
import io.dateline.pipeline.IngestPipeline;
import io.dateline.pipeline.Settling;
import io.dateline.resolve.Resolver;
import io.dateline.server.EmbeddedServer;
import io.dateline.server.ServerConfig;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * A graph that answers, for the length of a verb.
 *
 * @param server the embedded server that this process started for it, if it did
 */
record GraphSession(Graph graph, @Nullable EmbeddedServer server) implements AutoCloseable {
    /**
     * Starts the embedded database.
     *
     * @param err told that it takes a while
     */
    static GraphSession start(ServerConfig config, PrintWriter err) {
        err.println("Starting Neo4j in " + config.folder() + " …");
        EmbeddedServer server = EmbeddedServer.start(config);
        try {
            Graph graph = Graph.connect(
                    server.boltUri().toString(),
                    server.authentication() ? EmbeddedServer.USER : null,
                    server.authentication() ? server.password() : null);
            return new GraphSession(graph, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /**
     * Returns the main road into this graph, for the caller to close before the session.
     *
     * @param threads how many articles to annotate at once, 1 or more
     */
    IngestPipeline pipeline(int threads) {
        return new IngestPipeline(Models.lazily(Annotator::load), threads, new Resolver(), graph);
    }

    /** Returns what resolves the articles of this graph and derives it. */
    Settling settling() {
        return new Settling(graph, new Resolver());
    }

    @Override
    public void close() {
        try {
            graph.close();
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }
}
