package io.dateline.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Cypher statement in a file of its own, on the class path under {@code cypher/}.
 *
 * <p>Its header is the comment lines before the statement: first what it does, then one line for each parameter and column.
 * A question mark after the type of a parameter says that it may be null; after that of a column, that it may hold null.
 *
 * <pre>
 * // What an actor did and what was done to it, in the order of time.
 * // &#64;param actor ACTOR whose timeline
 * // &#64;param from DATE? first day
 * // &#64;column summary STRING what happened
 * // &#64;detail event STRING id of the event
 * </pre>
 *
 * @param name folder and file name without ending: {@code query/timeline}
 * @param description what the statement does
 * @param parameters in the order of the header
 * @param columns in the order of the header and of the result
 * @param text the file, header included
 */
public record CypherFile(
        String name, String description, List<Parameter> parameters, List<Column> columns, String text) {
    private static final Pattern DECLARATION =
            Pattern.compile("@(param|column|detail)\\s+(\\w+)\\s+([A-Z]+(?:<[A-Z]+>)?)(\\??)\\s*(.*)");
    private static final Map<String, CypherFile> LOADED = new ConcurrentHashMap<>();

    /**
     * A value that the statement asks for.
     *
     * @param type STRING, INTEGER, FLOAT, BOOLEAN, DATE, DATETIME, BYTES, LIST, or ACTOR: the id of an actor, for which
     *     people give a name
     */
    public record Parameter(String name, String type, boolean optional, String description) {}

    /**
     * A value of each row of the result.
     *
     * @param detail whether it is for programs and for a closer look (declared by {@code @detail}), not for a first one
     */
    public record Column(String name, String type, boolean optional, boolean detail, String description) {}

    public CypherFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        Objects.requireNonNull(text, "text");
    }

    /**
     * Returns the file {@code cypher/<name>.cypher}.
     *
     * @param name folder and file name without ending
     * @throws IllegalArgumentException if there is none
     */
    public static CypherFile load(String name) {
        return LOADED.computeIfAbsent(name, CypherFile::read);
    }

    /** Returns the files of a folder of {@code cypher/}, in the order of their names. */
    public static List<CypherFile> list(String folder) {
        URL url = CypherFile.class.getResource("/cypher/" + folder);
        if (url == null) {
            throw new IllegalArgumentException("there is no folder 'cypher/%s' on the class path".formatted(folder));
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return list(folder, Path.of(uri));
            }
            String address = uri.toString();
            URI jar = URI.create(address.substring("jar:".length(), address.indexOf("!/")));
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar))) {
                return list(folder, files.getPath("/cypher/" + folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder '%s' cannot be read".formatted(url), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has an odd address: " + url, e);
        }
    }

    private static List<CypherFile> list(String folder, Path path) throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".cypher"))
                    .sorted()
                    .map(file -> load(folder + "/" + file.substring(0, file.length() - ".cypher".length())))
                    .toList();
        }
    }

    private static CypherFile read(String name) {
        String path = "/cypher/" + name + ".cypher";
        try (InputStream in = CypherFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no file '%s' on the class path".formatted(path));
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the file '%s' cannot be read".formatted(path), e);
        }
    }

    static CypherFile parse(String name, String text) {
        String unixText = text.replace("\r\n", "\n");
        StringBuilder description = new StringBuilder();
        List<Parameter> parameters = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String line : unixText.lines().takeWhile(l -> l.startsWith("//")).toList()) {
            String comment = line.substring(2).strip();
            Matcher declaration = DECLARATION.matcher(comment);
            if (!declaration.matches()) {
                if (comment.startsWith("@")) {
                    throw new IllegalArgumentException(
                            "'cypher/%s.cypher' has a header line of no known form: '%s'".formatted(name, line));
                }
                description.append(description.isEmpty() ? "" : " ").append(comment);
                continue;
            }
            boolean optional = !declaration.group(4).isEmpty();
            if (declaration.group(1).equals("param")) {
                parameters.add(
                        new Parameter(declaration.group(2), declaration.group(3), optional, declaration.group(5)));
            } else {
                columns.add(new Column(
                        declaration.group(2),
                        declaration.group(3),
                        optional,
                        declaration.group(1).equals("detail"),
                        declaration.group(5)));
            }
        }
        return new CypherFile(name, description.toString(), parameters, columns, unixText);
    }

    /** Returns the statements of a file that may hold several, each ended by a semicolon at the end of a line. */
    List<String> statements() {
        return Stream.of(text.split(";[ \t]*(?:\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.lines().allMatch(line -> line.isBlank() || line.startsWith("//")))
                .toList();
    }
}
