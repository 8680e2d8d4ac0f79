package io.dateline.extract.actor;

import io.dateline.model.ActorKind;
import io.dateline.ontology.Country;
import io.dateline.ontology.World;
import java.util.LinkedHashMap;
import java.util.Map;

/** The countries that an article names, one entity each. */
final class NamedCountries {
    private final World world;
    private final Map<String, Entity> countries = new LinkedHashMap<>();

    NamedCountries(World world) {
        this.world = world;
    }

    boolean has(String code) {
        return countries.containsKey(code);
    }

    /** Returns the entity of a country, made at its first mention. */
    Entity country(String code) {
        return countries.computeIfAbsent(code, c -> {
            Entity entity = new Entity(
                    ActorKind.COUNTRY,
                    world.countries().byCode(c).map(Country::name).orElse(c),
                    true);
            entity.country = c;
            entity.sector = "GOV";
            return entity;
        });
    }
}
