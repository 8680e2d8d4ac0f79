package io.dateline.cli;

import io.dateline.server.EmbeddedServer;
import java.io.PrintWriter;

/** Where to look at the graph. */
final class Addresses {
    private Addresses() {}

    static void print(EmbeddedServer server, PrintWriter out) {
        out.println("Neo4j Browser  " + server.browserUri());
        out.println("Bolt           " + server.boltUri());
        if (server.authentication()) {
            out.println("User           " + EmbeddedServer.USER);
            out.println("Password       " + server.password() + "   (kept in " + server.passwordFile() + ")");
        } else {
            out.println("No password: every program on this machine can read and change this graph.");
        }
        out.flush();
    }
}
