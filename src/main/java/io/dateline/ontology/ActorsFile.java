package io.dateline.ontology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.dateline.model.ActorKind;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.ontology.GazetteerEntry.Kind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Actors that a user knows of and the program does not: a CSV file with a header line, or a YAML file ({@code .yaml},
 * {@code .yml}) with a list. One entry for each term of office, or for each organisation:
 *
 * <pre>{@code
 * name,kind,country,body,title,from,to,wikidata,aliases
 * Tove Almgrenn,PERSON,SWE,,agriculture minister,2022-10-18,,,T. Almgren|Tove Almgren
 * Nordic Pilots Association,ORGANIZATION,,,,,,,NPA
 * }</pre>
 *
 * <pre>{@code
 * - name: Tove Almgrenn
 *   country: SWE                  # ISO 3166-1 alpha-3
 *   title: agriculture minister   # in lower case, without the country
 *   from: 2022-10-18              # or 2022-10, or 2022
 *   aliases: [T. Almgren, Tove Almgren]
 * }</pre>
 *
 * <p>Only {@code name} must be there; {@code kind} is PERSON unless said otherwise; {@code body} is what the office belongs
 * to where that is no country: the name of an organisation. What the file says of an organisation goes before what the
 * program knows.
 */
final class ActorsFile {
    private static final Set<String> COLUMNS =
            Set.of("name", "kind", "country", "body", "title", "from", "to", "wikidata", "aliases");

    private static final TypeReference<Map<String, Object>> ROW = new TypeReference<>() {};

    private final List<Officeholder> people = new ArrayList<>();
    private final Map<GazetteerEntry, List<String>> organizations = new LinkedHashMap<>();
    private final Map<String, String> items = new TreeMap<>();

    private ActorsFile() {}

    /**
     * Reads what a file holds.
     *
     * @param file its name
     * @throws DatelineException naming the file, the entry and the value if it cannot be read
     */
    static ActorsFile read(String file, String content, Countries countries) {
        ActorsFile actors = new ActorsFile();
        int number = 0;
        for (Map<String, Object> row : rows(file, content)) {
            number++;
            try {
                actors.add(row, countries);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new DatelineException(
                        Category.CONFIGURATION, "%s, entry %d: %s".formatted(file, number, e.getMessage()), e);
            }
        }
        return actors;
    }

    private static List<Map<String, Object>> rows(String file, String content) {
        try {
            if (file.endsWith(".yaml") || file.endsWith(".yml")) {
                return new YAMLMapper().readValue(content, new TypeReference<List<Map<String, Object>>>() {});
            }
            ObjectReader reader =
                    new CsvMapper().readerFor(ROW).with(CsvSchema.emptySchema().withHeader());
            try (MappingIterator<Map<String, Object>> rows = reader.readValues(content)) {
                return rows.readAll();
            }
        } catch (JsonProcessingException e) {
            String line =
                    e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
            throw new DatelineException(
                    Category.CONFIGURATION, "%s%s: %s".formatted(file, line, e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new DatelineException(
                    Category.CONFIGURATION, "The file of actors %s cannot be read: %s".formatted(file, e), e);
        }
    }

    private void add(Map<String, Object> row, Countries countries) {
        row.keySet().stream().filter(key -> !COLUMNS.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("there is no column '%s'".formatted(key));
        });
        String name = text(row, "name");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the name is missing");
        }
        String country = text(row, "country");
        if (!country.isEmpty() && countries.byCode(country).isEmpty()) {
            throw new IllegalArgumentException("'%s' is no alpha-3 code of a country".formatted(country));
        }
        String wikidata = text(row, "wikidata");
        String kind = text(row, "kind");
        switch (kind.isEmpty() ? ActorKind.PERSON : ActorKind.valueOf(kind)) {
            case PERSON -> {
                LocalDate from = Officeholders.day(text(row, "from"), false);
                String body = text(row, "body");
                people.add(new Officeholder(
                        body.isEmpty() ? country : body,
                        text(row, "title"),
                        name,
                        from == null ? LocalDate.MIN : from,
                        Officeholders.day(text(row, "to"), true),
                        wikidata.isEmpty() ? null : wikidata,
                        list(row.get("aliases"))));
            }
            case ORGANIZATION -> {
                organizations.put(
                        new GazetteerEntry(name, Kind.ORGANIZATION, country.isEmpty() ? null : country, null),
                        list(row.get("aliases")));
                if (!wikidata.isEmpty()) {
                    items.put(name, wikidata);
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "the kind is '%s', and must be PERSON or ORGANIZATION".formatted(kind));
        }
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> list(@Nullable Object value) {
        Stream<String> parts = value instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : value == null ? Stream.of() : Stream.of(value.toString().split("\\|"));
        return parts.map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    List<Officeholder> people() {
        return people;
    }

    /** Returns organisations with their other names. */
    Map<GazetteerEntry, List<String>> organizations() {
        return organizations;
    }

    /** Returns Wikidata items by name of the organisation. */
    Map<String, String> items() {
        return items;
    }
}
