package io.dateline.server;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How to start an embedded server.
 *
 * @param folder where it keeps its files (in the folder {@code neo4j} inside); made where missing
 * @param listenAddress host name or address that it listens on
 * @param boltPort the port of Bolt, 0 for any free one; null for 7687 or, where that is taken, a free one
 * @param httpPort the port of HTTP and Neo4j Browser, 0 for any free one; null for 7474 or, where that is taken, a free one
 * @param authentication whether it asks for the password. Without it every program of this machine, and every web page
 *     open in a browser on it, can read and change the graph: for a throw-away only
 * @param startLimit how long to wait for Bolt to answer
 */
public record ServerConfig(
        Path folder,
        String listenAddress,
        @Nullable Integer boltPort,
        @Nullable Integer httpPort,
        boolean authentication,
        Duration startLimit) {
    /** The port that Bolt has by custom. */
    public static final int BOLT_PORT = 7687;
    /** The port that Neo4j's HTTP has by custom. */
    public static final int HTTP_PORT = 7474;

    /** @throws DatelineException if a port is out of range, or authentication is off on an address that others can reach */
    public ServerConfig {
        folder = folder.toAbsolutePath().normalize();
        Objects.requireNonNull(listenAddress);
        Objects.requireNonNull(startLimit);
        requirePort("Bolt", boltPort);
        requirePort("HTTP", httpPort);
        if (!authentication && !isLoopback(listenAddress)) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "Without a password the database may listen on this machine only (localhost), not on '%s': leave --no-auth out."
                            .formatted(listenAddress));
        }
    }

    /** Returns the usual: on localhost, with a password, on the ports of custom or free ones. */
    public static ServerConfig in(Path folder) {
        return new ServerConfig(folder, "localhost", null, null, true, Duration.ofMinutes(3));
    }

    /** Returns this on any free ports, for tests. */
    public ServerConfig onFreePorts() {
        return withPorts(0, 0);
    }

    /** Returns this on these ports; see the components for 0 and null. */
    public ServerConfig withPorts(@Nullable Integer boltPort, @Nullable Integer httpPort) {
        return new ServerConfig(folder, listenAddress, boltPort, httpPort, authentication, startLimit);
    }

    /** Returns this on another address. */
    public ServerConfig withListenAddress(String listenAddress) {
        return new ServerConfig(folder, listenAddress, boltPort, httpPort, authentication, startLimit);
    }

    /** Returns this with or without asking for a password. */
    public ServerConfig withAuthentication(boolean authentication) {
        return new ServerConfig(folder, listenAddress, boltPort, httpPort, authentication, startLimit);
    }

    InetAddress inetAddress() {
        return resolve(listenAddress);
    }

    private static boolean isLoopback(String address) {
        return resolve(address).isLoopbackAddress();
    }

    private static InetAddress resolve(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "The database cannot listen on '%s': there is no such host name or address. Try localhost."
                            .formatted(address),
                    e);
        }
    }

    private static void requirePort(String name, @Nullable Integer port) {
        if (port != null && (port < 0 || port > 65535)) {
            throw new DatelineException(
                    Category.CONFIGURATION,
                    "The port of %s must be from 1 to 65535, or 0 for any free one: %d".formatted(name, port));
        }
    }
}
