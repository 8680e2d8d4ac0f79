package io.dateline.server;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds the jars of the server and loads them, apart from the application's: its parent is the platform's loader. Loaded
 * once for each folder and kept, since the classes of a server that has stopped may still be needed by its last threads.
 */
final class ServerJars {
    /** The system property that names the folder, where it is not beside the application. */
    static final String PROPERTY = "dateline.server.jars";

    private static final String LAST_JAR = "dateline-server.jar";
    private static final Map<Path, ClassLoader> LOADERS = new ConcurrentHashMap<>();

    private ServerJars() {}

    /**
     * Returns the loader of the server's classes.
     *
     * @throws DatelineException if the jars are not there
     */
    static ClassLoader loader() {
        return LOADERS.computeIfAbsent(folder(), ServerJars::load);
    }

    private static Path folder() {
        List<Path> candidates = new ArrayList<>();
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            candidates.add(Path.of(named).toAbsolutePath());
        } else {
            // target/classes or target/dateline.jar beside target/server; lib/dateline.jar beside server
            Path application = application();
            for (Path above = application.getParent();
                    above != null && candidates.size() < 2;
                    above = above.getParent()) {
                candidates.add(above.resolve("server"));
            }
        }
        return candidates.stream()
                .filter(folder -> Files.isRegularFile(folder.resolve(LAST_JAR)))
                .findFirst()
                .orElseThrow(() -> new DatelineException(
                        Category.INTERNAL,
                        "The jars of the embedded database are not in %s. Build them (mvn process-resources), name their folder (-D%s=…), or use a database that runs elsewhere (--neo4j)."
                                .formatted(candidates.get(0), PROPERTY)));
    }

    private static Path application() {
        try {
            return Path.of(ServerJars.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the application's own location is no file", e);
        }
    }

    private static ClassLoader load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            URL[] jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(ServerJars::url)
                    .toArray(URL[]::new);
            return new URLClassLoader("neo4j", jars, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new DatelineException(
                    Category.RESOURCES,
                    "The jars of the embedded database in %s cannot be read: %s".formatted(folder, e),
                    e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no URL for " + file, e);
        }
    }
}
