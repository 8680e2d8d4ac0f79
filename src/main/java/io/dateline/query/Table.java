package io.dateline.query;

import io.dateline.graph.CypherFile;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a named query.
 *
 * @param columns what the values of each row are
 * @param rows values in the order of the columns: String, Long, Double, Boolean, LocalDate, ZonedDateTime, List of these, or
 *     null
 */
public record Table(List<CypherFile.Column> columns, List<List<@Nullable Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }
}
