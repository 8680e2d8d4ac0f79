package io.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/** How rows are printed. A value is text, a number, a boolean, a list of those or nothing. */
enum RowFormat {
    /** Columns as wide as their content, long ones wrapped. */
    TABLE {
        @Override
        void print(List<String> columns, List<Map<String, @Nullable Object>> rows, PrintWriter out) {
            List<List<String>> cells = new ArrayList<>();
            cells.add(columns);
            for (var row : rows) {
                cells.add(columns.stream().map(c -> asText(row.get(c))).toList());
            }
            Column[] widths = new Column[columns.size()];
            for (int i = 0; i < widths.length; i++) {
                int column = i;
                int widest = cells.stream()
                        .mapToInt(r -> r.get(column).length())
                        .max()
                        .orElse(0);
                widths[i] = new Column(Math.min(widest, WIDEST_COLUMN) + 2, 0, Column.Overflow.SPAN);
            }
            TextTable table = TextTable.forColumns(Help.defaultColorScheme(Help.Ansi.OFF), widths);
            for (List<String> row : cells) {
                List<List<String>> wrapped =
                        row.stream().map(RowFormat::wrapped).toList();
                int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
                for (int i = 0; i < height; i++) {
                    int line = i;
                    table.addRowValues(wrapped.stream()
                            .map(cell -> line < cell.size() ? cell.get(line) : "")
                            .toArray(String[]::new));
                }
            }
            table.toString().lines().map(String::stripTrailing).forEach(out::println);
            out.println(rows.size() == 1 ? "1 row" : rows.size() + " rows");
        }
    },
    /** An array with one object a row. */
    JSON {
        @Override
        void print(List<String> columns, List<Map<String, @Nullable Object>> rows, PrintWriter out) {
            try {
                out.println(JSON_ROWS.writeValueAsString(rows));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("the rows are no JSON", e);
            }
        }
    },
    /** RFC 4180, with a header line. */
    CSV {
        @Override
        void print(List<String> columns, List<Map<String, @Nullable Object>> rows, PrintWriter out) {
            CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
            columns.forEach(schema::addColumn);
            try (var lines = new CsvMapper().writer(schema.build()).writeValues(out)) {
                for (var row : rows) {
                    Map<String, String> line = new LinkedHashMap<>();
                    columns.forEach(c -> line.put(c, asText(row.get(c))));
                    lines.write(line);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final int WIDEST_COLUMN = 80;

    private static final ObjectWriter JSON_ROWS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build()
            .writerWithDefaultPrettyPrinter();

    /** Prints rows whose values stand under the columns' names. */
    abstract void print(List<String> columns, List<Map<String, @Nullable Object>> rows, PrintWriter out);

    /** Returns a cell in lines that fit into the widest column, broken at white space where there is some. */
    private static List<String> wrapped(String cell) {
        List<String> lines = new ArrayList<>();
        String rest = cell.replaceAll("\\s+", " ").strip();
        while (rest.length() > WIDEST_COLUMN) {
            int space = rest.lastIndexOf(' ', WIDEST_COLUMN);
            int end = space > 0 ? space : WIDEST_COLUMN;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String asText(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(Objects::toString).toList());
        }
        return Objects.toString(value, "");
    }
}
