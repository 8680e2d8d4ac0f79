package io.dateline.graph;

import io.dateline.facts.FactsJson;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Ids;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The facts records that the graph is made from, as extracted: with ids that hold inside the record. From them the graph
 * can be derived again with no NLP. Safe for use by several threads and processes.
 */
public final class FactsStore {
    private static final int PAGE = 100;

    private final Driver driver;

    FactsStore(Driver driver) {
        this.driver = driver;
    }

    /** Returns the records kept in the graph behind a driver, which stays the caller's to close. */
    public static FactsStore connect(Driver driver) {
        return new FactsStore(driver);
    }

    /** Returns what is kept of an article. */
    public ArticleStatus status(Article article) {
        return inTransaction(false, statements -> status(article, held(statements, article)));
    }

    /**
     * Keeps the facts of an article, in place of those of an earlier text under its id, or from its address where the
     * articles came without ids. Facts that are kept already, or of a text published before the one that is kept, change
     * nothing.
     *
     * @return what was kept before; {@link ArticleStatus#KNOWN} if nothing changed
     */
    public ArticleStatus store(ArticleFacts facts) {
        Article article = facts.article();
        byte[] json = FactsJson.write(facts).getBytes(StandardCharsets.UTF_8);
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", article.id());
        properties.put("name", "Facts of " + ArticleRows.caption(facts));
        properties.put("json", pack(json));
        properties.put("digest", Ids.contentHash(new String(json, StandardCharsets.UTF_8)));
        properties.put("contentHash", Ids.contentHash(article.text()));
        properties.put("documentDate", article.documentDate());
        properties.put("url", article.url());
        properties.put(
                "published",
                article.published() == null ? null : article.published().atOffset(ZoneOffset.UTC));
        return inTransaction(true, statements -> {
            statements.run("resolve/lock-state", Map.of());
            List<Record> held = held(statements, article);
            ArticleStatus status = status(article, held);
            if (status != ArticleStatus.KNOWN) {
                statements.run("resolve/unsettle", Map.of());
                List<String> earlier =
                        held.stream().map(row -> row.get("id").asString()).toList();
                statements.run("facts/store", Map.of("id", article.id(), "earlier", earlier, "properties", properties));
            }
            return status;
        });
    }

    /**
     * Forgets the facts of an article; the graph follows when it is derived next.
     *
     * @return whether there were any
     */
    public boolean withdraw(String articleId) {
        return inTransaction(true, statements -> {
            boolean withdrawn = statements
                            .run("facts/withdraw", Map.of("id", articleId))
                            .get(0)
                            .get("withdrawn")
                            .asInt()
                    > 0;
            if (withdrawn) {
                statements.run("resolve/unsettle", Map.of());
            }
            return withdrawn;
        });
    }

    /** Returns the users' own actors. */
    public Optional<OwnActors> ownActors() {
        return inTransaction(false, statements -> statements.run("facts/own-actors", Map.of())).stream()
                .findFirst()
                .map(row -> new OwnActors(
                        row.get("name").asString(), row.get("content").asString()));
    }

    /** Keeps the users' own actors, in place of those before. The graph follows when it is derived next. */
    public void store(OwnActors actors) {
        inTransaction(true, statements -> {
            statements.run("resolve/unsettle", Map.of());
            return statements.run("facts/store-own-actors", Map.of("name", actors.name(), "content", actors.content()));
        });
    }

    /** Tells whether the graph is what follows from the facts records and rulings. */
    boolean isSettled() {
        return inTransaction(false, statements -> statements.run("resolve/state", Map.of())).stream()
                .anyMatch(row -> row.get("settled").asBoolean());
    }

    /** Returns a digest of the facts of each article, by its id. */
    public SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        inTransaction(false, statements -> statements.run("facts/digests", Map.of()))
                .forEach(row ->
                        digests.put(row.get("id").asString(), row.get("digest").asString("")));
        return digests;
    }

    private static List<Record> held(Statements statements, Article article) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", article.id());
        parameters.put("url", article.url());
        parameters.put("prefix", Ids.ARTICLE_PREFIX);
        return statements.run("facts/status", parameters);
    }

    private static ArticleStatus status(Article article, List<Record> held) {
        ArticleStatus status = held.isEmpty() ? ArticleStatus.NEW : ArticleStatus.CHANGED;
        for (Record record : held) {
            LocalDate day = record.get("documentDate").asLocalDate(null);
            boolean sameDay =
                    article.documentDate() == null || article.documentDate().equals(day);
            boolean sameText = record.get("contentHash").asString("").equals(Ids.contentHash(article.text()));
            boolean same = sameDay && sameText && record.get("id").asString().equals(article.id());
            boolean outdated = article.published() != null
                    && !record.get("published").isNull()
                    && article.published()
                            .isBefore(record.get("published").asOffsetDateTime().toInstant());
            if (same || outdated) {
                return ArticleStatus.KNOWN;
            }
        }
        return status;
    }

    private <T> T inTransaction(boolean write, Function<Statements, T> work) {
        return Graph.guarded(
                "the database", () -> write ? Statements.write(driver, work) : Statements.read(driver, work));
    }

    /** Returns all records in the order of their articles' ids, read as they are asked for. */
    public Stream<ArticleFacts> stream() {
        return StreamSupport.stream(new Pages(), false);
    }

    /** Returns the record of an article. */
    public Optional<ArticleFacts> find(String articleId) {
        return read("facts/record", Map.of("id", articleId)).stream().findFirst();
    }

    /**
     * Returns the records of articles, in the order of their ids. Those that are not kept, or no longer as they were, are
     * left out.
     *
     * @param digests of the records, by article id, as {@link #digests} gave them
     */
    public List<ArticleFacts> find(Map<String, String> digests) {
        List<Map<String, String>> rows = digests.entrySet().stream()
                .map(record -> Map.of("id", record.getKey(), "digest", record.getValue()))
                .toList();
        return read("facts/records", Map.of("rows", rows));
    }

    private List<ArticleFacts> read(String file, Map<String, Object> parameters) {
        return Graph.guarded(
                "the database",
                () ->
                        driver
                                .executableQuery(CypherFile.load(file).text())
                                .withParameters(parameters)
                                .execute()
                                .records()
                                .stream()
                                .map(FactsStore::facts)
                                .toList());
    }

    private static ArticleFacts facts(Record row) {
        return FactsJson.read(unpack(row.get("json").asByteArray()));
    }

    private static byte[] pack(byte[] json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String unpack(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored facts record is broken", e);
        }
    }

    /** Reads page after page by key, so that no transaction stays open while a record is being worked on. */
    private final class Pages extends Spliterators.AbstractSpliterator<ArticleFacts> {
        private List<ArticleFacts> page = List.of();
        private int next;
        private String after = "";

        private Pages() {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
        }

        @Override
        public boolean tryAdvance(Consumer<? super ArticleFacts> action) {
            if (next == page.size()) {
                page = read("facts/page", Map.of("after", after, "limit", PAGE));
                next = 0;
            }
            if (page.isEmpty()) {
                return false;
            }
            ArticleFacts facts = page.get(next++);
            after = facts.article().id();
            action.accept(facts);
            return true;
        }
    }
}
