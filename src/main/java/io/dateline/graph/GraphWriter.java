package io.dateline.graph;

import io.dateline.model.Article;
import io.dateline.model.DatelineException;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.ResolvedArticle;
import io.dateline.model.ResolvedFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes resolved facts into the graph, one transaction an article.
 *
 * <p>The graph is a function of the set of articles in it: the order of writing leaves no trace, writing an article again
 * changes nothing, and writing another text of it leaves the graph as if the first had never been. Safe for use by several
 * threads and processes.
 */
public final class GraphWriter {
    private static final Logger LOG = LoggerFactory.getLogger(GraphWriter.class);
    private static final int ATTEMPTS = 5;

    private final Driver driver;
    private final EventTypes types = EventTypes.load();
    private final Summary summary = new Summary(types);
    private volatile boolean typesWritten;

    GraphWriter(Driver driver) {
        this.driver = driver;
    }

    /** Returns what the graph holds of an article. */
    public ArticleStatus status(Article article) {
        return Graph.guarded("the database", () -> {
            try (Session session = driver.session()) {
                return session.executeRead(tx -> {
                    List<Record> held = run(tx, "article-state", Map.of("id", article.id()));
                    return held.isEmpty()
                            ? earlier(tx, article).isEmpty() ? ArticleStatus.NEW : ArticleStatus.CHANGED
                            : ArticleTransaction.status(article, held.get(0));
                });
            }
        });
    }

    /**
     * Writes articles; those that the graph {@linkplain ArticleStatus#KNOWN holds already} are left alone.
     *
     * @throws DatelineException of category {@code GRAPH} if the database fails for good; the articles before are written
     */
    public WriteReceipt write(ResolvedFacts facts) {
        writeTypes();
        Map<String, MergeDecision> decisions = facts.resolution().decisionsByTarget();
        List<WriteReceipt.Written> written = new ArrayList<>();
        for (ResolvedArticle article : facts.articles()) {
            ArticleRows rows = new ArticleRows(article, decisions, summary);
            written.add(Graph.guarded(
                    "the database",
                    () -> retried(
                            rows.article().id(),
                            calendar -> transaction(tx -> new ArticleTransaction(tx, calendar, types)
                                    .write(rows, earlier(tx, rows.article()))))));
        }
        return new WriteReceipt(written);
    }

    /**
     * Takes an article out of the graph, with everything that only it reports.
     *
     * @return whether the graph held it
     */
    public boolean remove(String articleId) {
        return Graph.guarded(
                "the database",
                () -> transaction(tx -> {
                    if (run(tx, "article-state", Map.of("id", articleId)).isEmpty()) {
                        return false;
                    }
                    new ArticleTransaction(tx, true, types).remove(articleId);
                    return true;
                }));
    }

    private void writeTypes() {
        if (typesWritten) {
            return;
        }
        Graph.guarded("the database", () -> transaction(tx -> run(tx, "event-types", Map.of("rows", types.rows()))));
        typesWritten = true;
    }

    /** Work that an attempt does; it is told whether to keep others from changing the calendar. */
    private interface Attempt<T> {
        T run(boolean calendar);
    }

    /**
     * The driver retries what the server calls transient. Two cases are ours: a day came into the calendar, or a node went
     * out of the graph, between reading and locking.
     */
    private static <T> T retried(String article, Attempt<T> attempt) {
        for (int i = 1; ; i++) {
            try {
                return attempt.run(i > 1);
            } catch (ArticleTransaction.CalendarMoved e) {
                LOG.debug("{}: {}", article, e.getMessage());
            } catch (Neo4jException e) {
                if (i == ATTEMPTS || !e.code().equals("Neo.ClientError.Statement.EntityNotFound")) {
                    throw e;
                }
                LOG.debug("{}: a node went while it was being written to, attempt {}", article, i, e);
            }
        }
    }

    private <T> T transaction(TransactionCallback<T> work) {
        try (Session session = driver.session()) {
            return session.executeWrite(work);
        }
    }

    private static List<String> earlier(TransactionContext tx, Article article) {
        if (article.url() == null || !article.id().startsWith(Ids.ARTICLE_PREFIX)) {
            return List.of();
        }
        return run(tx, "article-by-url", Map.of("id", article.id(), "url", article.url())).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static List<Record> run(TransactionContext tx, String file, Map<String, Object> parameters) {
        return tx.run(new Query(CypherFile.load("write/" + file).text(), parameters))
                .list();
    }
}
