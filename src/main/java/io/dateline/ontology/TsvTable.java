package io.dateline.ontology;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A resource file of tab-separated lines; lines that open with {@code #} are comments. Immutable. */
public final class TsvTable {
    /**
     * A line of the file.
     *
     * @param resource the file
     * @param line its number, from 1
     */
    public record Row(String resource, int line, List<String> cells) {
        /** Returns a cell, by its number from 0. */
        public String text(int column) {
            return cells.get(column);
        }

        @Nullable String textOrNull(int column) {
            String text = cells.get(column);
            return text.isEmpty() ? null : text;
        }

        /** Returns the cell, which must not be empty. */
        String required(int column) {
            String text = cells.get(column);
            if (text.isEmpty()) {
                throw fault("column %d is empty, and must not be".formatted(column + 1));
            }
            return text;
        }

        /** Returns the parts of a cell between {@code |}. */
        List<String> list(int column) {
            String text = cells.get(column);
            return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
        }

        <E extends Enum<E>> E constant(int column, Class<E> type) {
            String text = cells.get(column);
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> c.name().equals(text))
                    .findFirst()
                    .orElseThrow(() -> fault("column %d is '%s', and must be one of %s"
                            .formatted(column + 1, text, Arrays.toString(type.getEnumConstants()))));
        }

        /** Returns an error that names file and line. */
        public DatelineException fault(String what) {
            return new DatelineException(Category.INTERNAL, "%s:%d: %s".formatted(resource, line, what));
        }
    }

    private TsvTable() {}

    /**
     * Reads a resource of the class path.
     *
     * @throws DatelineException naming file and line if it is missing, or a line has not as many columns as it must
     */
    public static List<Row> read(String resource, int columns) {
        InputStream stream = TsvTable.class.getResourceAsStream("/" + resource);
        if (stream == null) {
            throw new DatelineException(Category.INTERNAL, "%s is not on the class path".formatted(resource));
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return read(resource, reader, columns);
        } catch (IOException e) {
            throw new DatelineException(Category.INTERNAL, "%s cannot be read: %s".formatted(resource, e), e);
        }
    }

    static List<Row> read(String resource, BufferedReader reader, int columns) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            Row row = new Row(resource, number, cells);
            if (cells.size() != columns) {
                throw row.fault(String.format(
                        Locale.ROOT, "%d columns, and there must be %d: '%s'", cells.size(), columns, line));
            }
            if (cells.stream().anyMatch(c -> !c.equals(c.strip()))) {
                throw row.fault("a cell opens or ends with a space");
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }
}
