package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowFormatTest {
    private static final List<String> COLUMNS = List.of("day", "words", "who");

    private static String print(RowFormat format, String words) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("day", LocalDate.parse("2022-01-21"));
        row.put("words", words);
        row.put("who", List.of("Ann", "Bob"));
        Map<String, @Nullable Object> empty = new LinkedHashMap<>();
        COLUMNS.forEach(column -> empty.put(column, null));
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        format.print(COLUMNS, List.of(row, empty), out);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void aTableIsAsWideAsItsCells() {
        assertThat(print(RowFormat.TABLE, "short")).isEqualTo("""
                        day         words  who
                        2022-01-21  short  Ann, Bob

                        2 rows
                        """);
    }

    @Test
    void longCellsGoOnBelowAndLeaveTheOthersInTheirLine() {
        String long100 = "word ".repeat(20).strip();

        List<String> lines = print(RowFormat.TABLE, long100).lines().toList();

        assertThat(lines.get(1)).startsWith("2022-01-21  word word").endsWith("  Ann, Bob");
        assertThat(lines.get(2)).matches(" {12}word( word)+");
        assertThat((lines.get(1) + lines.get(2)).split("word", -1)).hasSize(21);
    }

    @Test
    void jsonWritesDatesAsText() {
        assertThat(print(RowFormat.JSON, "he said \"no\""))
                .contains("\"day\" : \"2022-01-21\"")
                .contains("\"he said \\\"no\\\"\"");
    }

    @Test
    void csvQuotesWhatHoldsCommasAndQuotes() {
        assertThat(print(RowFormat.CSV, "he said \"no\""))
                .startsWith("day,words,who\n2022-01-21,\"he said \"\"no\"\"\",\"Ann, Bob\"\n");
    }
}
