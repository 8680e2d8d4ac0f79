package io.dateline.ontology;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The countries of {@code ontology/countries.tsv}. Immutable. */
public final class Countries {
    private static final String RESOURCE = "ontology/countries.tsv";

    private final Map<String, Country> byCode;
    private final Map<String, Country> byName;

    private Countries(Map<String, Country> byCode, Map<String, Country> byName) {
        this.byCode = byCode;
        this.byName = byName;
    }

    static Countries load() {
        Map<String, Country> byCode = new LinkedHashMap<>();
        Map<String, Country> byName = new LinkedHashMap<>();
        for (TsvTable.Row row : TsvTable.read(RESOURCE, 6)) {
            Country country;
            try {
                country = new Country(
                        row.required(0), row.required(1), row.list(2), row.list(3), row.list(4), row.list(5));
            } catch (IllegalArgumentException e) {
                throw row.fault(String.valueOf(e.getMessage()));
            }
            if (byCode.put(country.code(), country) != null) {
                throw row.fault("the code %s occurs twice".formatted(country.code()));
            }
            byName.putIfAbsent(country.name(), country);
            country.aliases().forEach(alias -> byName.putIfAbsent(alias, country));
        }
        return new Countries(Collections.unmodifiableMap(byCode), Collections.unmodifiableMap(byName));
    }

    /** Returns the country with an ISO 3166-1 alpha-3 code. */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the country with a name or alias, spelt as in the file. */
    public Optional<Country> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns all of them, ordered by code. */
    public Collection<Country> all() {
        return byCode.values();
    }
}
