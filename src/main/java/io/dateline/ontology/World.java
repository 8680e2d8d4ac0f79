package io.dateline.ontology;

import io.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows of the world: countries, places, organisations, offices, and the words for people. Read from the
 * class path once, in well under a second; immutable.
 *
 * @param countries by code and name
 * @param gazetteer names of countries, places and organisations
 * @param people words for roles, groups and kinds of names
 * @param officeholders who held which office when
 */
public record World(Countries countries, Gazetteer gazetteer, PeopleWords people, Officeholders officeholders) {
    private static @Nullable World world;

    /**
     * Returns it, read at the first call.
     *
     * @throws DatelineException naming file and line if a resource file breaks its format
     */
    public static synchronized World load() {
        if (world == null) {
            Countries countries = Countries.load();
            world = new World(countries, Gazetteer.load(countries), PeopleWords.load(), Officeholders.load());
        }
        return world;
    }
}
