package io.dateline.query;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Ids;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Finds actors by what people call them. In this order: the id; the name; another name; either with no regard to case,
 * accents and punctuation. Of several that fit equally well, the one that articles mention most. Safe for use by several
 * threads.
 */
public final class ActorLookup {
    private static final int CANDIDATES = 100;
    private static final int SUGGESTIONS = 5;
    private static final int COMPLETIONS = 8;

    private final Driver driver;

    private ActorLookup(Driver driver) {
        this.driver = driver;
    }

    /** Returns a look-up in the graph behind a driver, which stays the caller's to close. */
    public static ActorLookup connect(Driver driver) {
        return new ActorLookup(driver);
    }

    /**
     * An actor of the graph.
     *
     * @param aliases other names
     * @param kind Person, Organization, Country or Group
     * @param country ISO 3166-1 alpha-3 code
     * @param mentionCount how often articles mention it
     */
    public record Found(
            String id,
            String name,
            List<String> aliases,
            String kind,
            @Nullable String country,
            int mentionCount) {
        public Found {
            aliases = List.copyOf(aliases);
        }

        private static Found of(Record row) {
            return new Found(
                    row.get("id").asString(),
                    row.get("name").asString(),
                    row.get("aliases").asList(Value::asString),
                    row.get("kind").asString(""),
                    row.get("country").asString(null),
                    row.get("mentionCount").asInt());
        }

        /** Returns how well a name fits: 0 best, 4 not at all. */
        private int misfit(String called) {
            if (name.equals(called)) {
                return 0;
            }
            if (aliases.contains(called)) {
                return 1;
            }
            String slug = Ids.slug(called);
            if (Ids.slug(name).equals(slug)) {
                return 2;
            }
            return aliases.stream().anyMatch(alias -> Ids.slug(alias).equals(slug)) ? 3 : 4;
        }
    }

    /**
     * Returns the actor with a name or id.
     *
     * @param called name or id
     */
    public Optional<Found> find(String called) {
        return fitting(called).stream().findFirst();
    }

    /**
     * Returns all actors that a name or id fits equally well, most mentioned first.
     *
     * @param called name or id
     */
    List<Found> fitting(String called) {
        String stripped = called.strip();
        List<Record> byId = ask("lookup/actor-by-id", Map.of("id", stripped));
        if (!byId.isEmpty()) {
            return byId.stream().map(Found::of).toList();
        }
        return byWords(stripped, "%s", " AND ", CANDIDATES).stream()
                .collect(Collectors.groupingBy(found -> found.misfit(stripped), TreeMap::new, Collectors.toList()))
                .headMap(4)
                .values()
                .stream()
                .limit(1)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Found::mentionCount).reversed().thenComparing(Found::id))
                .toList();
    }

    /** Returns up to five actors whose names share words with a name, or nearly so; those that fit best first. */
    public List<Found> near(String called) {
        return byWords(called, "%s~", " OR ", SUGGESTIONS);
    }

    /**
     * Returns up to eight actors that somebody may mean who is still typing: the one with that id, else those whose names
     * begin with the words, most mentioned first; if there are none, those that are {@linkplain #near near}.
     */
    public List<Found> suggest(String typed) {
        List<Record> byId = ask("lookup/actor-by-id", Map.of("id", typed.strip()));
        if (!byId.isEmpty()) {
            return byId.stream().map(Found::of).toList();
        }
        List<Found> beginning = byWords(typed, "%s*", " AND ", CANDIDATES).stream()
                .sorted(Comparator.comparingInt(Found::mentionCount).reversed().thenComparing(Found::id))
                .limit(COMPLETIONS)
                .toList();
        return beginning.isEmpty() ? near(typed) : beginning;
    }

    /**
     * Returns the id of the actor with a name or id.
     *
     * @throws DatelineException of category {@code CONFIGURATION} if there is none; the message names similar ones
     */
    String id(String called) {
        return find(called).map(Found::id).orElseThrow(() -> unknown(called));
    }

    /** Returns what to say where nobody has that name or id; it names similar ones. */
    DatelineException unknown(String called) {
        String near = near(called).stream()
                .map(found -> "'" + found.name() + "'")
                .distinct()
                .collect(Collectors.joining(", "));
        return new DatelineException(
                Category.CONFIGURATION,
                "the graph knows no actor called '%s'. %s"
                        .formatted(
                                called,
                                near.isEmpty()
                                        ? "Ask for 'actors' to see whom it knows."
                                        : "Similar names: " + near + "."));
    }

    private List<Found> byWords(String called, String each, String joint, int limit) {
        // a slug has letters and digits only: nothing that the index's query language would take for a sign of its own
        String words = Arrays.stream(Ids.slug(called).split("-"))
                .filter(word -> !word.isEmpty())
                .map(each::formatted)
                .collect(Collectors.joining(joint));
        return words.isEmpty()
                ? List.of()
                : ask("lookup/actors-by-words", Map.of("words", words, "limit", limit)).stream()
                        .map(Found::of)
                        .toList();
    }

    private List<Record> ask(String file, Map<String, Object> parameters) {
        return Question.ask(driver, file, new HashMap<>(parameters));
    }
}
