package io.dateline.ontology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of event, from its file under {@code ontology/events}.
 *
 * @param code PLOVER's name, or one of our own
 * @param label what a user reads
 * @param definition when to use it
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; none outside PLOVER
 * @param score PLOVER's score of the type, -10 to 10; none outside PLOVER
 * @param modes scores by mode
 * @param cameo the CAMEO code where no entry says a narrower one
 * @param absorbs types of event that, as the complement of this one, are a part of it and no event beside it
 * @param contents how its complement decides on mode and code, first match wins
 * @param triggers the words that name it
 * @param examples sentences with inline mark-up, which a test runs
 */
public record EventType(
        String code,
        String label,
        String definition,
        @Nullable Integer quadClass,
        @Nullable Double score,
        Map<String, @Nullable Double> modes,
        @Nullable String cameo,
        Set<String> absorbs,
        List<ContentRule> contents,
        List<Trigger> triggers,
        List<Example> examples) {
    public EventType {
        triggers = List.copyOf(triggers);
        examples = List.copyOf(examples);
        contents = List.copyOf(contents);
    }

    /** Tells whether it is one of PLOVER's types, or else one of our own. */
    public boolean isPlover() {
        return quadClass != null;
    }
}
