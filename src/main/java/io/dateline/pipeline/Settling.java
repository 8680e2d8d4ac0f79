package io.dateline.pipeline;

import io.dateline.graph.Graph;
import io.dateline.graph.GraphWriter;
import io.dateline.graph.OwnActors;
import io.dateline.graph.WriteReceipt;
import io.dateline.model.ArticleFacts;
import io.dateline.model.DatelineException;
import io.dateline.model.Resolution;
import io.dateline.model.ResolvedArticle;
import io.dateline.ontology.World;
import io.dateline.resolve.Resolver;
import io.dateline.resolve.Sketch;
import io.dateline.resolve.Sketcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The second half of the road: resolves all articles whose facts are kept and derives the graph from that. What was read
 * once is remembered, so that the next time costs what is new. Safe for use by several threads, which take turns.
 */
public final class Settling {
    /** Facts read from the database at once. */
    private static final int PAGE = 100;

    private final Graph graph;
    private final GraphWriter writer;
    private Resolver resolver;
    private final Sketcher sketcher = new Sketcher();
    private final Map<String, Sketched> sketches = new HashMap<>();

    private @Nullable OwnActors ownActors;

    private record Sketched(String digest, Sketch sketch) {}

    /** A resolution, and the digests of the facts that it is of. */
    private record Resolved(Resolution resolution, SortedMap<String, String> digests) {}

    /** What it came to. */
    public record Settled(Resolution resolution, WriteReceipt receipt) {}

    /** Makes the second half for a graph. */
    public Settling(Graph graph, Resolver resolver) {
        this.graph = graph;
        this.writer = graph.writer();
        this.resolver = resolver;
    }

    /** Tells whether there is nothing to do. */
    public boolean isSettled() {
        return writer.isSettled();
    }

    /** Derives the graph, waiting for other processes that do so. */
    public Settled settle() {
        return writer.exclusively(this::derive);
    }

    /** Derives the graph anew from nothing but the facts and rulings that are kept. */
    public Settled rebuild() {
        return writer.exclusively(() -> {
            writer.wipe();
            return derive();
        });
    }

    private Settled derive() {
        writer.begin();
        Resolved resolved = resolve();
        return new Settled(resolved.resolution(), writer.write(resolved.resolution(), resolved.digests()));
    }

    /**
     * Keeps the users' own actors, and derives the graph.
     *
     * @throws DatelineException if the file cannot be read; nothing is changed then
     */
    public Settled settleWith(OwnActors actors) {
        World.with(actors.name(), actors.content());
        graph.facts().store(actors);
        return settle();
    }

    /**
     * Gives the facts of all articles, with global ids, in the order of the articles' ids.
     *
     * @throws DatelineException of category {@code GRAPH} if another process changes articles meanwhile
     */
    public void export(Consumer<ArticleFacts> sink) {
        Resolved resolved = resolve();
        for (SortedMap<String, String> page : pages(resolved.digests())) {
            List<ArticleFacts> records = graph.facts().find(page);
            if (records.size() < page.size()) {
                throw new DatelineException(
                        DatelineException.Category.GRAPH,
                        "articles were changed or taken out while they were being exported. Export them again when no"
                                + " other process ingests.");
            }
            records.forEach(facts ->
                    sink.accept(ResolvedArticle.of(facts, resolved.resolution()).resolved()));
        }
    }

    /** Returns who is who and what is what, without deriving the graph. */
    public Resolution resolution() {
        return resolve().resolution();
    }

    private synchronized Resolved resolve() {
        SortedMap<String, String> digests = graph.facts().digests();
        sketches.keySet().retainAll(digests.keySet());
        SortedMap<String, String> missing = new TreeMap<>(digests);
        missing.entrySet().removeIf(record -> {
            Sketched held = sketches.get(record.getKey());
            return held != null && held.digest().equals(record.getValue());
        });
        sketches.keySet().removeAll(missing.keySet());
        for (SortedMap<String, String> page : pages(missing)) {
            for (ArticleFacts facts : graph.facts().find(page)) {
                String id = facts.article().id();
                sketches.put(id, new Sketched(String.valueOf(page.get(id)), sketcher.of(facts)));
            }
        }
        digests.keySet().retainAll(sketches.keySet()); // else changed just now
        Resolution resolution = resolver()
                .resolve(
                        sketches.values().stream().map(Sketched::sketch).toList(),
                        graph.rulings().list());
        return new Resolved(resolution, digests);
    }

    private static List<SortedMap<String, String>> pages(SortedMap<String, String> digests) {
        List<SortedMap<String, String>> pages = new ArrayList<>();
        SortedMap<String, String> page = new TreeMap<>();
        for (Map.Entry<String, String> record : digests.entrySet()) {
            page.put(record.getKey(), record.getValue());
            if (page.size() == PAGE) {
                pages.add(page);
                page = new TreeMap<>();
            }
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    /** The users' own actors count from when they are kept in the graph. */
    private Resolver resolver() {
        OwnActors now = graph.facts().ownActors().orElse(null);
        if (now != null && !now.equals(ownActors)) {
            resolver = new Resolver(World.with(now.name(), now.content()));
            ownActors = now;
        }
        return resolver;
    }
}
