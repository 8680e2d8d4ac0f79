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
import java.util.function.Consumer;
import java.util.stream.Stream;
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
        Resolution resolution = resolution();
        return new Settled(resolution, writer.write(resolution));
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

    /** Gives the facts of all articles, with global ids, in the order of the articles' ids. */
    public void export(Consumer<ArticleFacts> sink) {
        Resolution resolution = resolution();
        try (Stream<ArticleFacts> all = graph.facts().stream()) {
            all.filter(facts ->
                            resolution.articles().containsKey(facts.article().id()))
                    .forEach(facts ->
                            sink.accept(ResolvedArticle.of(facts, resolution).resolved()));
        }
    }

    /** Returns who is who and what is what, without deriving the graph. */
    public synchronized Resolution resolution() {
        Map<String, String> digests = graph.facts().digests();
        sketches.keySet().retainAll(digests.keySet());
        List<String> missing = new ArrayList<>();
        digests.forEach((id, digest) -> {
            Sketched held = sketches.get(id);
            if (held == null || !held.digest().equals(digest)) {
                missing.add(id);
            }
        });
        for (int i = 0; i < missing.size(); i += PAGE) {
            for (ArticleFacts facts : graph.facts().find(missing.subList(i, Math.min(i + PAGE, missing.size())))) {
                String id = facts.article().id();
                sketches.put(id, new Sketched(digests.getOrDefault(id, ""), sketcher.of(facts)));
            }
        }
        return resolver()
                .resolve(
                        sketches.values().stream().map(Sketched::sketch).toList(),
                        graph.rulings().list());
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
