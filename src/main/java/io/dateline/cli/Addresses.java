package io.dateline.cli;

import io.dateline.server.EmbeddedServer;
import io.dateline.web.TimelinePage;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Where to look at the graph. */
final class Addresses {
    private Addresses() {}

    /**
     * Prints what is open.
     *
     * @param page null: none
     * @param server the embedded server; null: the graph is elsewhere
     */
    static void print(@Nullable TimelinePage page, @Nullable EmbeddedServer server, PrintWriter out) {
        if (page != null) {
            out.println("Timeline page  " + page.uri());
        }
        if (server != null) {
            print(server, out);
        }
        out.flush();
    }

    private static void print(EmbeddedServer server, PrintWriter out) {
        out.println("Neo4j Browser  " + server.browserUri());
        out.println("Bolt           " + server.boltUri());
        if (server.authentication()) {
            out.println("User           " + EmbeddedServer.USER);
            out.println("Password       " + server.password() + "   (kept in " + server.passwordFile() + ")");
        } else {
            out.println("No password: every program on this machine can read and change this graph.");
        }
    }
}
