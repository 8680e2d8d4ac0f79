package io.dateline.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server that another process runs in a data folder.
 *
 * @param boltUri the address for drivers
 * @param password the password of {@link EmbeddedServer#user()}; null where it asks for none
 */
public record RunningServer(URI boltUri, @Nullable String password) {
    private static final Pattern BOLT = Pattern.compile("bolt://\\S+$");

    /** Returns the server that another process runs there just now, if one does and this user may read its password. */
    public static Optional<RunningServer> in(Path folder) {
        return ServerFolder.announced(folder).map(String::strip).flatMap(announcement -> {
            Matcher bolt = BOLT.matcher(announcement);
            if (!bolt.find()) {
                return Optional.empty(); // still starting
            }
            try {
                String password = announcement.contains(EmbeddedServer.NO_AUTHENTICATION)
                        ? null
                        : Files.readString(ServerFolder.passwordFile(folder)).strip();
                return Optional.of(new RunningServer(URI.create(bolt.group()), password));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
