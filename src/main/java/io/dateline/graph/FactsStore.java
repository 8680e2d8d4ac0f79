package io.dateline.graph;

import io.dateline.facts.FactsJson;
import io.dateline.model.ArticleFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * The facts records that the graph was made from, as extracted: with ids that hold inside the record. From them the graph
 * can be derived again with no NLP. Safe for use by several threads.
 */
public final class FactsStore {
    private static final int PAGE = 100;

    private final Driver driver;

    FactsStore(Driver driver) {
        this.driver = driver;
    }

    /** Returns all records in the order of their articles' ids, read as they are asked for. */
    public Stream<ArticleFacts> stream() {
        return StreamSupport.stream(new Pages(), false);
    }

    /** Returns the record of an article. */
    public Optional<ArticleFacts> find(String articleId) {
        return read("facts/record", Map.of("id", articleId)).stream().findFirst();
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

    static byte[] pack(ArticleFacts facts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(FactsJson.write(facts).getBytes(StandardCharsets.UTF_8));
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
