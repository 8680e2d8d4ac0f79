package io.dateline.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the graph names event types, from {@code graph/event-types.tsv}. */
final class EventTypes {
    private static final String RESOURCE = "/graph/event-types.tsv";

    /**
     * A type and mode.
     *
     * @param transitive sentence with {A} for who acts and {B} for whom it is done to
     * @param intransitive sentence with {A} alone
     */
    record Entry(String type, String label, double score, String transitive, String intransitive) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private EventTypes() {}

    static EventTypes load() {
        EventTypes types = new EventTypes();
        try (InputStream in = EventTypes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("'%s' is not on the class path".formatted(RESOURCE));
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(types::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return types;
    }

    private void add(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != 6) {
            throw new IllegalStateException(
                    "'%s' has a line of %d columns, not 6: '%s'".formatted(RESOURCE, cells.size(), line));
        }
        entries.put(
                cells.get(0) + "/" + cells.get(1),
                new Entry(cells.get(0), cells.get(2), Double.parseDouble(cells.get(3)), cells.get(4), cells.get(5)));
    }

    /** Returns the entry for a type and mode; that of the type alone if it has none for the mode. */
    Entry of(String type, @Nullable String mode) {
        Entry entry = entries.get(type + "/" + mode);
        Entry general = entry == null ? entries.get(type + "/-") : entry;
        return general == null ? unknown(type) : general;
    }

    private static Entry unknown(String type) {
        String label =
                type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
        String noun = label.toLowerCase(Locale.ROOT);
        return new Entry(type, label, 0, "{A}: " + noun + " ({B})", "{A}: " + noun);
    }

    /** Returns a row for each type, in the order of their codes. */
    List<Map<String, Object>> rows() {
        return entries.values().stream()
                .map(Entry::type)
                .distinct()
                .sorted()
                .map(this::row)
                .toList();
    }

    /** Returns the row for a type that may be none of the file. */
    Map<String, Object> row(String type) {
        Entry entry = of(type, null);
        return Map.of("id", type, "name", entry.label, "score", entry.score);
    }
}
