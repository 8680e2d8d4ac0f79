package io.dateline.ontology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the files of the ontology and the language off the class path; what is wrong in one is told with its name. */
final class Resource {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Resource() {}

    /** Returns the lines of a text file that are neither empty nor comments. */
    static List<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static <T> T yaml(String name, Class<T> type) {
        return yaml(name, text(name), type);
    }

    static <T> T yaml(String name, String text, Class<T> type) {
        try {
            T value = YAML.readValue(text, type);
            if (value == null) {
                throw broken(name, "it is empty", null);
            }
            return value;
        } catch (JsonProcessingException e) {
            String where =
                    e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ": ";
            throw broken(name, where + e.getOriginalMessage(), e);
        }
    }

    /** Returns the names of the files in a folder, sorted. */
    static List<String> list(String folder, String suffix) {
        URL url = Resource.class.getResource("/" + folder);
        if (url == null) {
            throw broken(folder, "there is no such folder on the class path", null);
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return list(jar.getPath("/" + folder), folder, suffix);
                }
            }
            return list(Path.of(uri), folder, suffix);
        } catch (IOException | URISyntaxException e) {
            throw broken(folder, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> list(Path path, String folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName())
                    .filter(file -> file.endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    static DatelineException broken(String name, String what, @Nullable Throwable cause) {
        String message = "The file %s cannot be used: %s.".formatted(name, what);
        return cause == null
                ? new DatelineException(Category.INTERNAL, message)
                : new DatelineException(Category.INTERNAL, message, cause);
    }

    private static String text(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw broken(name, "it is not on the class path", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw broken(name, String.valueOf(e.getMessage()), e);
        }
    }
}
