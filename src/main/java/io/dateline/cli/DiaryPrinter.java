package io.dateline.cli;

import io.dateline.model.DateBasis;
import io.dateline.model.EventTime;
import io.dateline.query.EventRow;
import io.dateline.query.Party;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints events as a diary: date, what, who, where, how sure, how many articles. */
final class DiaryPrinter {
    private static final List<String> COLUMNS = List.of("date", "what", "who", "where", "how sure", "articles");

    private DiaryPrinter() {}

    static void print(List<EventRow> events, PrintWriter out) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (EventRow event : events) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("date", date(event.when()));
            row.put("what", event.summary());
            row.put("who", parties(event));
            row.put("where", event.place());
            row.put(
                    "how sure",
                    "%s %.2f".formatted(event.modality().name().toLowerCase(Locale.ROOT), event.confidence()));
            row.put("articles", event.articleCount());
            rows.add(row);
        }
        RowFormat.TABLE.print(COLUMNS, rows, out);
    }

    private static String parties(EventRow event) {
        String who = names(event.who());
        return event.toWhom().isEmpty() ? who : who + " → " + names(event.toWhom());
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    /** A date that the text did not give is marked: the article's own stands in. */
    private static String date(EventTime when) {
        if (when.basis() == DateBasis.UNRESOLVED) {
            return "?";
        }
        String mark = when.basis() == DateBasis.PUBLICATION ? " (report)" : "";
        if (when.startDate() != null && when.startDate().equals(when.endDate())) {
            return when.startDate() + mark;
        }
        return (when.startDate() == null ? "…" : when.startDate()) + " – "
                + (when.endDate() == null ? "…" : when.endDate()) + mark;
    }
}
