package io.dateline.ontology;

import io.dateline.model.DatelineException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of the world: countries, places, organisations, offices, and the words for people. Read from the
 * class path once, in well under a second; immutable.
 *
 * @param countries by code and name
 * @param gazetteer names of countries, places and organisations
 * @param people words for roles, groups and kinds of names
 * @param officeholders who held which office when
 * @param organizationItems Wikidata items of organisations, by canonical name, where known
 */
public record World(
        Countries countries,
        Gazetteer gazetteer,
        PeopleWords people,
        Officeholders officeholders,
        Map<String, String> organizationItems) {
    private static @Nullable World world;

    public World {
        organizationItems = Collections.unmodifiableMap(new TreeMap<>(organizationItems));
    }

    /**
     * Returns it, read at the first call.
     *
     * @throws DatelineException naming file and line if a resource file breaks its format
     */
    public static synchronized World load() {
        if (world == null) {
            Countries countries = Countries.load();
            world = new World(
                    countries,
                    Gazetteer.load(countries, Map.of()),
                    PeopleWords.load(),
                    Officeholders.load(List.of()),
                    Map.of());
        }
        return world;
    }

    /**
     * Returns it with the actors of a user's file beside: CSV with the columns {@code name, kind, country, body, title,
     * from, to, wikidata, aliases}, or YAML with a list of entries with these keys.
     *
     * @param actorsFile its name, which tells YAML ({@code .yaml}, {@code .yml}) from CSV
     * @throws DatelineException naming the file and the entry if it cannot be read
     */
    public static World with(String actorsFile, String content) {
        World known = load();
        ActorsFile file = ActorsFile.read(actorsFile, content, known.countries);
        return new World(
                known.countries,
                Gazetteer.load(known.countries, file.organizations()),
                known.people,
                Officeholders.load(file.people()),
                file.items());
    }
}
