package io.dateline.ontology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Classes of words that the files name by {@code $class}: weapons, troops, money … */
public final class WordClasses {
    private static final String FILE = "lang/en/word-classes.yaml";

    private final Map<String, Set<String>> classes;

    WordClasses(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** Loads the English classes. */
    public static WordClasses load() {
        Map<String, List<String>> raw = Resource.yaml(FILE, Raw.class).classes;
        WordClasses loaded = new WordClasses(new LinkedHashMap<>());
        raw.forEach((name, words) -> loaded.classes.put(name, loaded.expand(words)));
        return loaded;
    }

    /**
     * Returns the lemmas of a class.
     *
     * @throws IllegalArgumentException if there is no such class
     */
    public Set<String> of(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException(
                    "$%s is no class of words; %s has %s".formatted(name, FILE, new TreeMap<>(classes).keySet()));
        }
        return words;
    }

    /** Returns the words with each {@code $class} among them replaced by its lemmas. */
    Set<String> expand(Collection<String> words) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words) {
            if (word.length() > 1 && word.startsWith("$")) {
                all.addAll(of(word.substring(1)));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    private static final class Raw {
        private final Map<String, List<String>> classes;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Raw(Map<String, List<String>> classes) {
            this.classes = classes;
        }
    }
}
