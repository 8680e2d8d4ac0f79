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
     * @param score PLOVER's score; none outside PLOVER
     * @param transitive sentence with {A} for who acts and {B} for whom it is done to
     * @param intransitive sentence with {A} alone
     * @param passive sentence with {B} alone
     * @param impersonal sentence with neither; {T} stands for the words that name the event
     */
    record Entry(
            String type,
            String label,
            @Nullable Double score,
            String transitive,
            String intransitive,
            String passive,
            String impersonal) {
        /** Returns an entry where somebody who is not known acts. */
        static Entry ofSomebody(
                String type, String label, @Nullable Double score, String transitive, String intransitive) {
            return new Entry(
                    type, label, score, transitive, intransitive, bySomebody(transitive), bySomebody(intransitive));
        }

        private static String bySomebody(String sentence) {
            return sentence.replace("{A}", "Somebody").replaceAll("(\\S+)/\\S+", "$1");
        }
    }

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
        if (cells.size() != 6 && cells.size() != 8) {
            throw new IllegalStateException(
                    "'%s' has a line of %d columns, not 6 or 8: '%s'".formatted(RESOURCE, cells.size(), line));
        }
        String type = cells.get(0);
        Double score = cells.get(3).equals("-") ? null : Double.valueOf(cells.get(3));
        entries.put(
                type + "/" + cells.get(1),
                cells.size() == 6
                        ? Entry.ofSomebody(type, cells.get(2), score, cells.get(4), cells.get(5))
                        : new Entry(type, cells.get(2), score, cells.get(4), cells.get(5), cells.get(6), cells.get(7)));
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
        return Entry.ofSomebody(type, label, null, "{A}: " + noun + " ({B})", "{A}: " + noun);
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
        Map<String, Object> row = new HashMap<>(Map.of("id", type, "name", entry.label));
        if (entry.score != null) {
            row.put("score", entry.score);
        }
        return row;
    }
}
