package io.dateline.graph;

import io.dateline.model.Ids;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Kind;
import io.dateline.model.Ruling.Layer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What persons ruled about actors and events. Beside the {@linkplain FactsStore facts records} it is all that the graph is
 * derived from, so whatever changes here takes effect when the graph is derived next. Safe for use by several threads and
 * processes.
 */
public final class RulingStore {
    /** A ruling holds on to no more places than these of one side; what the rules put together comes along. */
    private static final int PLACES = 100;

    private final Driver driver;

    RulingStore(Driver driver) {
        this.driver = driver;
    }

    /** Returns all rulings, in the order in which they were made. */
    public List<Ruling> list() {
        return read("ruling/list", Map.of()).stream().map(RulingStore::ruling).toList();
    }

    /**
     * Keeps a ruling as the latest one; one that says the same and is kept already becomes the latest one.
     *
     * @param left the places that it is about
     * @param right the places of the other side; empty for {@link Kind#RENAME}
     * @param givenName the new name, for {@link Kind#RENAME}
     * @param note what the person said about it
     * @param caption the ruling in a line
     */
    public Ruling add(
            Layer layer,
            Kind kind,
            List<Anchor> left,
            List<Anchor> right,
            @Nullable String givenName,
            @Nullable String note,
            String caption) {
        boolean rename = kind == Kind.RENAME;
        if (left.isEmpty() || right.isEmpty() != rename || (givenName != null) != rename) {
            throw new IllegalArgumentException("a ruling %s on %d and %d places, named '%s', says nothing"
                    .formatted(kind, left.size(), right.size(), givenName));
        }
        List<String> packedLeft = left.stream().map(RulingStore::pack).toList();
        List<String> packedRight = right.stream().map(RulingStore::pack).toList();
        String id = Ids.event(
                "ruling",
                layer.name(),
                kind.name(),
                String.join("\n", packedLeft),
                String.join("\n", packedRight),
                String.valueOf(givenName));
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", id);
        properties.put("name", caption);
        properties.put("layer", layer.name());
        properties.put("kind", kind.name());
        properties.put("left", packedLeft);
        properties.put("right", packedRight);
        properties.put("givenName", givenName);
        properties.put("note", note);
        long sequence = write(statements -> {
            statements.run("resolve/unsettle", Map.of());
            return statements
                    .run("ruling/store", Map.of("id", id, "properties", properties))
                    .get(0)
                    .get("sequence")
                    .asLong();
        });
        return new Ruling(id, sequence, layer, kind, left, right, givenName, note);
    }

    /**
     * Forgets a ruling.
     *
     * @return the ruling in a line; nothing if there was none with that id
     */
    public Optional<String> undo(String id) {
        return write(statements -> {
            List<Record> gone = statements.run("ruling/delete", Map.of("id", id));
            if (!gone.isEmpty()) {
                statements.run("resolve/unsettle", Map.of());
            }
            return gone.stream().map(row -> row.get("name").asString()).findFirst();
        });
    }

    /** Returns where articles name an actor or report an event, by article, the places to hold on to first. */
    public SortedMap<String, List<Anchor>> places(Layer layer, String id) {
        return byArticle(read(layer == Layer.ACTOR ? "ruling/actor-places" : "ruling/event-places", Map.of("id", id)));
    }

    /**
     * Returns the places that somebody means.
     *
     * @param called id of a mention or report, or id of an article, a colon and words of a mention or report in it
     */
    public List<Anchor> placesCalled(Layer layer, String called) {
        int colon = Math.max(0, called.lastIndexOf(':'));
        return read(
                        layer == Layer.ACTOR ? "ruling/mention-place" : "ruling/report-place",
                        Map.of(
                                "place",
                                called,
                                "article",
                                called.substring(0, colon),
                                "words",
                                called.substring(Math.min(colon + 1, called.length()))))
                .stream()
                .map(RulingStore::anchor)
                .toList();
    }

    /**
     * Returns some of the places, up to a hundred, spread evenly over the articles: first those to hold on to.
     *
     * @param places by article
     */
    public static List<Anchor> spread(SortedMap<String, List<Anchor>> places) {
        List<Iterator<Anchor>> articles = new ArrayList<>();
        List<List<Anchor>> all = List.copyOf(places.values());
        int taken = Math.min(all.size(), PLACES);
        for (int i = 0; i < taken; i++) {
            articles.add(all.get((int) ((long) i * all.size() / taken)).iterator());
        }
        List<Anchor> some = new ArrayList<>();
        while (some.size() < PLACES && articles.stream().anyMatch(Iterator::hasNext)) {
            articles.stream()
                    .filter(Iterator::hasNext)
                    .limit(PLACES - some.size())
                    .forEach(article -> some.add(article.next()));
        }
        return some.stream().sorted().toList();
    }

    /** Returns a place as the graph keeps it. */
    public static String pack(Anchor place) {
        return place.articleId() + "\t" + place.begin();
    }

    private static Anchor unpack(String packed) {
        int tab = packed.lastIndexOf('\t');
        return new Anchor(packed.substring(0, tab), Integer.parseInt(packed, tab + 1, packed.length(), 10));
    }

    private static Anchor anchor(Record row) {
        return new Anchor(row.get("article").asString(), row.get("begin").asInt());
    }

    private static SortedMap<String, List<Anchor>> byArticle(List<Record> rows) {
        return rows.stream()
                .map(RulingStore::anchor)
                .collect(Collectors.groupingBy(Anchor::articleId, TreeMap::new, Collectors.toList()));
    }

    private static Ruling ruling(Record row) {
        return new Ruling(
                row.get("id").asString(),
                row.get("sequence").asLong(),
                Layer.valueOf(row.get("layer").asString()),
                Kind.valueOf(row.get("kind").asString()),
                row.get("left").asList(Value::asString).stream()
                        .map(RulingStore::unpack)
                        .toList(),
                row.get("right").asList(Value::asString).stream()
                        .map(RulingStore::unpack)
                        .toList(),
                row.get("givenName").asString(null),
                row.get("note").asString(null));
    }

    private List<Record> read(String file, Map<String, Object> parameters) {
        return Graph.guarded(
                "the database", () -> Statements.read(driver, statements -> statements.run(file, parameters)));
    }

    private <T> T write(Function<Statements, T> work) {
        return Graph.guarded(
                "the database",
                () -> Statements.write(driver, statements -> {
                    statements.run("resolve/lock-state", Map.of());
                    return work.apply(statements);
                }));
    }
}
