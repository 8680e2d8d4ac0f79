package io.dateline.extract.actor;

import io.dateline.ontology.TsvTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words that the rules for actors go by: {@code lang/en/actor-words.tsv}. */
final class WordLists {
    private static final Map<String, Set<String>> LISTS = load();

    private WordLists() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (TsvTable.Row row : TsvTable.read("lang/en/actor-words.tsv", 2)) {
            lists.computeIfAbsent(row.text(0), n -> new HashSet<>())
                    .addAll(List.of(row.text(1).split(" ")));
        }
        lists.replaceAll((name, words) -> Set.copyOf(words));
        return Map.copyOf(lists);
    }

    /** Returns a list by its name. */
    static Set<String> of(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list of words is called " + name);
        }
        return words;
    }
}
