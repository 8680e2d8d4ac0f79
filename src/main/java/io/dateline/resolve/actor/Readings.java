package io.dateline.resolve.actor;

import io.dateline.model.Ids;
import io.dateline.ontology.GazetteerEntry;
import io.dateline.ontology.World;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Names and descriptions read once, however many articles have them. For one resolution by one thread. */
final class Readings {
    private record Body(String name, @Nullable String country) {}

    private final World world;
    private final OrganizationNames names;
    private final Predicate<String> isTitle;
    private final Map<String, Optional<PersonName>> persons = new HashMap<>();
    private final Map<String, Description> descriptions = new HashMap<>();
    private final Map<Body, String> keys = new HashMap<>();
    private final Map<String, Optional<GazetteerEntry>> entries = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    Readings(World world, OrganizationNames names, Predicate<String> isTitle) {
        this.world = world;
        this.names = names;
        this.isTitle = isTitle;
    }

    Optional<PersonName> person(String name) {
        return persons.computeIfAbsent(name, n -> PersonName.of(n, isTitle));
    }

    Description description(String text) {
        return descriptions.computeIfAbsent(text, t -> Description.of(t, world.gazetteer()));
    }

    String key(String name, @Nullable String country) {
        return keys.computeIfAbsent(new Body(name, country), body -> names.key(body.name(), body.country()));
    }

    Optional<GazetteerEntry> entry(String name) {
        return entries.computeIfAbsent(name, names::known);
    }

    /** Returns the words of a phrase, folded, that are longer than two letters. */
    List<String> words(String phrase) {
        return words.computeIfAbsent(phrase, p -> Arrays.stream(Ids.slug(p).split("-"))
                .filter(word -> word.length() > 2)
                .toList());
    }
}
