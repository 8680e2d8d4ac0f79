package io.dateline.extract.time;

import io.dateline.ontology.TsvTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Classes of words that stand around time expressions, from {@code lang/en/times.tsv}. */
final class TimeWords {
    private static final String FILE = "lang/en/times.tsv";
    private static final Map<String, Set<String>> CLASSES = TsvTable.read(FILE, 2).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.text(0), row -> Set.copyOf(List.of(row.text(1).split(",")))));

    private TimeWords() {}

    /** Returns the words of a class, in lower case. */
    static Set<String> of(String name) {
        Set<String> words = CLASSES.get(name);
        if (words == null) {
            throw new IllegalArgumentException("%s has no class '%s'".formatted(FILE, name));
        }
        return words;
    }
}
