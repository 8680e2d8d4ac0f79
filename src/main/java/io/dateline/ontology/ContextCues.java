package io.dateline.ontology;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Words that show in which of PLOVER's contexts an event stands: {@code ontology/contexts.yaml}. Immutable. */
public final class ContextCues {
    private final Map<String, Set<String>> contextsByLemma = new TreeMap<>();

    private ContextCues() {}

    /** Loads the cues. */
    public static ContextCues load() {
        ContextCues loaded = new ContextCues();
        Resource.yaml("ontology/contexts.yaml", Raw.class)
                .cues
                .forEach((context, lemmas) -> lemmas.forEach(lemma -> loaded.contextsByLemma
                        .computeIfAbsent(lemma, l -> new TreeSet<>())
                        .add(context)));
        return loaded;
    }

    /** Returns the contexts that the words show, sorted. */
    public Set<String> in(Collection<String> lemmas) {
        Set<String> contexts = new TreeSet<>();
        lemmas.forEach(lemma -> contexts.addAll(contextsByLemma.getOrDefault(lemma, Set.of())));
        return contexts;
    }

    /** Returns all contexts, sorted. */
    public Set<String> contexts() {
        Set<String> contexts = new TreeSet<>();
        contextsByLemma.values().forEach(contexts::addAll);
        return contexts;
    }

    private static final class Raw {
        private final Map<String, List<String>> cues;

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Raw(Map<String, List<String>> cues) {
            this.cues = cues;
        }
    }
}
