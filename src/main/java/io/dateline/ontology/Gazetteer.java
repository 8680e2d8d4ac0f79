package io.dateline.ontology;

import io.dateline.ontology.GazetteerEntry.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The names of countries, places, governments and organisations: {@code countries.tsv}, {@code metonyms.tsv},
 * {@code places.tsv} and {@code organizations.tsv}. A name that several things bear stands for the first of them in this
 * order: country, capital, metonym, organisation, place. Immutable.
 */
public final class Gazetteer {
    private enum Scope {
        NAT,
        IGO,
        NGO,
        IMG,
        MNC
    }

    private final PhraseIndex<GazetteerEntry> index;

    private Gazetteer(PhraseIndex<GazetteerEntry> index) {
        this.index = index;
    }

    /**
     * @param more organisations with their other names, which go before all else
     */
    static Gazetteer load(Countries countries, Map<GazetteerEntry, List<String>> more) {
        PhraseIndex<GazetteerEntry> index = new PhraseIndex<>();
        more.forEach((entry, aliases) -> add(index, entry.name(), aliases, entry));
        for (Country c : countries.all()) {
            add(index, c.name(), c.aliases(), new GazetteerEntry(c.name(), Kind.COUNTRY, c.code(), null));
        }
        for (Country c : countries.all()) {
            for (String adjective : c.adjectives()) {
                index.add(adjective, new GazetteerEntry(c.name(), Kind.NATIONALITY, c.code(), null));
            }
            for (String demonym : c.demonyms()) {
                index.add(demonym, new GazetteerEntry(c.name(), Kind.PEOPLE, c.code(), null));
            }
            for (String capital : c.capitals()) {
                index.add(capital, new GazetteerEntry(c.capitals().get(0), Kind.CAPITAL, c.code(), null));
            }
        }
        for (TsvTable.Row row : TsvTable.read("ontology/metonyms.tsv", 2)) {
            String country = country(row, 1, countries);
            index.add(row.required(0), new GazetteerEntry(row.text(0), Kind.METONYM, country, null));
        }
        for (TsvTable.Row row : TsvTable.read("ontology/organizations.tsv", 5)) {
            Scope scope = row.constant(1, Scope.class);
            String country = country(row, 2, countries);
            if ((scope == Scope.NAT) != (country != null)) {
                throw row.fault("scope %s and country '%s' do not go together".formatted(scope, row.text(2)));
            }
            String sector =
                    row.text(3).isEmpty() ? null : row.constant(3, Sector.class).name();
            add(
                    index,
                    row.required(0),
                    row.list(4),
                    new GazetteerEntry(row.text(0), Kind.ORGANIZATION, country, sector));
        }
        for (TsvTable.Row row : TsvTable.read("ontology/places.tsv", 4)) {
            Kind kind = row.constant(1, Kind.class);
            add(
                    index,
                    row.required(0),
                    row.list(3),
                    new GazetteerEntry(row.text(0), kind, country(row, 2, countries), null));
        }
        return new Gazetteer(index);
    }

    private static void add(
            PhraseIndex<GazetteerEntry> index, String name, List<String> aliases, GazetteerEntry entry) {
        index.add(name, entry);
        aliases.forEach(alias -> index.add(alias, entry));
    }

    private static @Nullable String country(TsvTable.Row row, int column, Countries countries) {
        String code = row.textOrNull(column);
        if (code != null && countries.byCode(code).isEmpty()) {
            throw row.fault("there is no country %s in countries.tsv".formatted(code));
        }
        return code;
    }

    /** Returns the longest name that starts at an item of a text; see {@link PhraseIndex#longestAt}. */
    public Optional<PhraseIndex.Match<GazetteerEntry>> longestAt(List<List<String>> text, int start) {
        return index.longestAt(text, start);
    }

    /** Returns what a name names, spelt as in the files. */
    public Optional<GazetteerEntry> named(String name) {
        return index.get(name);
    }
}
