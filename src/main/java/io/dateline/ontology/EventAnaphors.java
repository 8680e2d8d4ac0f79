package io.dateline.ontology;

import io.dateline.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns that take up an event which an article has told of: "the talks". Immutable. */
public final class EventAnaphors {
    private static final String FILE = "lang/en/event-anaphors.tsv";

    private record Entry(Set<String> types, List<String> words) {
        boolean fits(Event event) {
            boolean ofType =
                    types.contains(event.type()) || types.contains("%s/%s".formatted(event.type(), event.mode()));
            return ofType && (words.isEmpty() || words.stream().anyMatch(word -> isToldBy(event, word)));
        }

        private static boolean isToldBy(Event event, String beginning) {
            String trigger = " " + event.trigger().text().toLowerCase(Locale.ROOT);
            return trigger.contains(" " + beginning) || trigger.contains("-" + beginning);
        }
    }

    private final Map<String, List<Entry>> entries = new HashMap<>();

    private EventAnaphors(List<TsvTable.Row> rows) {
        for (TsvTable.Row row : rows) {
            Entry entry = new Entry(Set.copyOf(row.list(1)), row.list(2));
            row.list(0).forEach(noun -> entries.computeIfAbsent(noun, n -> new ArrayList<>())
                    .add(entry));
        }
    }

    /** Loads the English nouns. */
    public static EventAnaphors load() {
        return new EventAnaphors(TsvTable.read(FILE, 3));
    }

    /** Tells whether a noun, in lower case as it stands in the text, may take up an event. */
    public boolean has(String noun) {
        return entries.containsKey(noun);
    }

    /** Tells whether a noun may take up this event. */
    public boolean mayTakeUp(String noun, Event event) {
        return entries.getOrDefault(noun, List.of()).stream().anyMatch(entry -> entry.fits(event));
    }

    /** Tells whether two events may be one by the words that tell of them: one noun may take up both. */
    public boolean areAlike(Event one, Event other) {
        return entries.values().stream()
                .flatMap(List::stream)
                .anyMatch(entry -> !entry.words().isEmpty() && entry.fits(one) && entry.fits(other));
    }

    /** Tells whether a noun may take up events of a type. */
    public boolean mayTakeUpType(String noun, String type) {
        return entries.getOrDefault(noun, List.of()).stream()
                .anyMatch(entry -> entry.types().contains(type));
    }
}
