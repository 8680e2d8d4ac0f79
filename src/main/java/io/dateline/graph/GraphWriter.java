package io.dateline.graph;

import io.dateline.model.ArticleFacts;
import io.dateline.model.ArticleResolution;
import io.dateline.model.DatelineException;
import io.dateline.model.Ids;
import io.dateline.model.Resolution;
import io.dateline.model.ResolvedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Derives the graph from its {@linkplain FactsStore facts records}, as a {@link Resolution} of them says.
 *
 * <p>The graph is a function of the records and of that resolution: the order in which articles came leaves no trace, and
 * doing it again changes nothing. Only articles that are new, gone, or resolved otherwise than before are touched. A process
 * that is killed leaves some articles for the next one. Safe for use by several threads and processes, which take turns.
 */
public final class GraphWriter {
    private static final int BATCH = 20;

    private final Driver driver;
    private final FactsStore facts;
    private final EventTypes types = EventTypes.load();
    private final Summary summary = new Summary(types);

    GraphWriter(Driver driver) {
        this.driver = driver;
        this.facts = new FactsStore(driver);
    }

    /** Tells whether the graph is what follows from the facts records and rulings. */
    public boolean isSettled() {
        return facts.isSettled();
    }

    /**
     * Does some work while nobody else derives the graph, in this process or another; waits for the others first.
     *
     * @throws DatelineException of category {@code GRAPH} if the database fails
     */
    public <T> T exclusively(Supplier<T> work) {
        return Graph.guarded("the database", () -> {
            try (Session session = driver.session();
                    Transaction lock = session.beginTransaction()) {
                new Statements(lock).run("resolve/lock", Map.of());
                T result = work.get();
                lock.rollback();
                return result;
            }
        });
    }

    /** Notes that what is to be resolved is read from now on. Call it {@linkplain #exclusively alone}. */
    public void begin() {
        Graph.guarded("the database", () -> inTransaction(statements -> statements.run("resolve/begin", Map.of())));
    }

    /**
     * Makes the graph what follows from the facts records and their resolution. Call it {@linkplain #exclusively alone},
     * after {@link #begin}, and resolve there too. An article whose facts are no longer those that were resolved is left
     * for the next time.
     *
     * @param digests of the facts that were resolved, by article id
     * @throws DatelineException of category {@code GRAPH} if the database fails for good; calling it again goes on
     */
    public WriteReceipt write(Resolution resolution, Map<String, String> digests) {
        return Graph.guarded("the database", () -> {
            inTransaction(statements -> statements.run("write/event-types", Map.of("rows", types.rows())));
            WriteReceipt receipt = articles(resolution, digests);
            inTransaction(statements -> {
                new ResolutionRows(statements).write(resolution);
                return statements.run("resolve/end", Map.of());
            });
            return receipt;
        });
    }

    /** Takes away all that is derived; what is kept is enough to derive it again. Call it {@linkplain #exclusively alone}. */
    public void wipe() {
        Graph.guarded("the database", () -> {
            inTransaction(statements -> statements.run("resolve/unsettle", Map.of()));
            long deleted;
            do {
                deleted = inTransaction(statements -> statements.run("resolve/wipe", Map.of("limit", 5_000)))
                        .get(0)
                        .get("deleted")
                        .asLong();
            } while (deleted > 0);
            return null;
        });
    }

    private WriteReceipt articles(Resolution resolution, Map<String, String> digests) {
        Map<String, String> held = new TreeMap<>();
        inTransaction(statements -> statements.run("resolve/articles", Map.of()))
                .forEach(row -> held.put(
                        row.get("id").asString(), row.get("derivedFrom").asString("")));
        SortedMap<String, String> wanted = new TreeMap<>();
        for (ArticleResolution article : resolution.articles().values()) {
            String id = article.articleId();
            wanted.put(id, Ids.contentHash(Objects.requireNonNull(digests.get(id), id) + article.digest()));
        }
        SortedSet<String> gone = new TreeSet<>(held.keySet());
        gone.removeAll(wanted.keySet());
        for (List<String> batch : batches(gone)) {
            inBatch(work -> work.remove(batch));
        }
        int created = 0;
        SortedSet<String> changed = new TreeSet<>();
        for (Map.Entry<String, String> article : wanted.entrySet()) {
            String before = held.get(article.getKey());
            if (!article.getValue().equals(before)) {
                changed.add(article.getKey());
                created += before == null ? 1 : 0;
            }
        }
        for (List<String> batch : batches(changed)) {
            List<ArticleRows> rows = new ArrayList<>();
            Map<String, String> resolved = new HashMap<>();
            batch.forEach(id -> resolved.put(id, String.valueOf(digests.get(id))));
            for (ArticleFacts record : facts.find(resolved)) {
                String id = record.article().id();
                rows.add(new ArticleRows(
                        ResolvedArticle.of(record, resolution), String.valueOf(wanted.get(id)), summary));
            }
            inBatch(work -> work.write(rows));
        }
        return new WriteReceipt(created, changed.size() - created, gone.size());
    }

    private static List<List<String>> batches(SortedSet<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> batches = new ArrayList<>();
        for (int i = 0; i < all.size(); i += BATCH) {
            batches.add(all.subList(i, Math.min(i + BATCH, all.size())));
        }
        return batches;
    }

    private <T> T inTransaction(Function<Statements, T> work) {
        return Statements.write(driver, work);
    }

    private void inBatch(Consumer<ArticleBatch> work) {
        inTransaction(statements -> {
            work.accept(new ArticleBatch(statements, types));
            return statements;
        });
    }
}
