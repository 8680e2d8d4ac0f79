package io.dateline.server;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** Chooses ports that are free now. Another program may take one before the server does; the server then says so. */
final class Ports {
    /** How many ports after the usual one are tried, before any free one is taken. */
    private static final int NEIGHBOURS = 20;

    private Ports() {}

    /**
     * Returns the asked port; where none was asked, the usual one, else one near it, else any.
     *
     * @param not a port that is spoken for, 0 for none
     * @throws DatelineException if the asked port is taken
     */
    static int choose(String name, InetAddress address, @Nullable Integer asked, int usual, int not) {
        if (asked != null && asked != 0) {
            if (asked == not || !isFree(address, asked)) {
                throw taken(name, asked);
            }
            return asked;
        }
        for (int port = usual; asked == null && port <= usual + NEIGHBOURS; port++) {
            if (port != not && isFree(address, port)) {
                return port;
            }
        }
        int port = anyFree(address);
        while (port == not) {
            port = anyFree(address);
        }
        return port;
    }

    static DatelineException taken(String name, int port) {
        return new DatelineException(
                Category.RESOURCES,
                "Port %d, asked for %s of the embedded database, is in use by another program. Stop that, ask for another port, or for none: a free one is then chosen."
                        .formatted(port, name));
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int anyFree(InetAddress address) {
        try (ServerSocket socket = new ServerSocket(0, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatelineException(
                    Category.RESOURCES,
                    "The embedded database can open no port on %s: %s"
                            .formatted(address.getHostAddress(), e.getMessage()),
                    e);
        }
    }
}
