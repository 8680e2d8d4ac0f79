package io.dateline.ontology;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English words that decide whether something told has happened: {@code lang/en/modality.yaml}. Immutable. */
public final class ModalityLexicon {
    private static final String FILE = "lang/en/modality.yaml";

    private final Map<String, PredicateClass> verbs = new LinkedHashMap<>();
    private final Map<String, PredicateClass> nouns = new LinkedHashMap<>();
    private final Map<String, PredicateClass> adjectives = new LinkedHashMap<>();
    private final Map<String, Set<String>> sets = new LinkedHashMap<>();

    private ModalityLexicon() {}

    /** Loads the lexicon. */
    public static ModalityLexicon load() {
        FileShape raw = Resource.yaml(FILE, FileShape.class);
        ModalityLexicon lexicon = new ModalityLexicon();
        raw.predicates().forEach((name, words) -> {
            PredicateClass predicateClass = PredicateClass.valueOf(name);
            put(lexicon.verbs, words.verbs(), predicateClass);
            put(lexicon.nouns, words.nouns(), predicateClass);
            put(lexicon.adjectives, words.adjectives(), predicateClass);
        });
        raw.words().forEach((name, words) -> lexicon.sets.put(name, new LinkedHashSet<>(words)));
        return lexicon;
    }

    /** Returns the class of a word by its lemma and Penn part of speech; verbs may carry a particle ("call off"). */
    public Optional<PredicateClass> classOf(String lemma, String tag) {
        Map<String, PredicateClass> words = tag.startsWith("V") ? verbs : tag.startsWith("N") ? nouns : adjectives;
        return Optional.ofNullable(words.get(lemma));
    }

    /**
     * Tells whether a word belongs to one of the file's sets.
     *
     * @throws IllegalArgumentException if there is no such set
     */
    public boolean isIn(String set, String word) {
        Set<String> words = sets.get(set);
        if (words == null) {
            throw new IllegalArgumentException("%s has no set '%s', only %s".formatted(FILE, set, sets.keySet()));
        }
        return words.contains(word);
    }

    private static void put(
            Map<String, PredicateClass> index, @Nullable List<String> words, PredicateClass predicateClass) {
        if (words == null) {
            return;
        }
        for (String word : words) {
            PredicateClass before = index.put(word, predicateClass);
            if (before != null && before != predicateClass) {
                throw Resource.broken(FILE, "'%s' is both %s and %s".formatted(word, before, predicateClass), null);
            }
        }
    }

    record FileShape(Map<String, Words> predicates, Map<String, List<String>> words) {}

    record Words(
            @Nullable List<String> verbs,
            @Nullable List<String> nouns,
            @Nullable List<String> adjectives) {}
}
