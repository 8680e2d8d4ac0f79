package io.dateline.schedule;

import io.dateline.graph.CypherFile;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Ids;
import io.dateline.schedule.Item.Seen;
import io.dateline.source.fetch.Validators;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Keeps the state in the graph: {@code (IngestRun)-[:RUN_OF]->(Feed)<-[:LISTED_IN]-(FeedItem)}. The id of an item is that
 * of its source, {@code #} and the SHA-256 of its key.
 */
final class GraphScheduleState implements ScheduleState {
    private static final int LONGEST_NAME = 500;

    private final Driver driver;

    GraphScheduleState(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Map<String, Instant> register(List<ScheduledSource> sources) {
        List<Map<String, Object>> rows = sources.stream()
                .map(source -> Map.<String, Object>of(
                        "id", source.id(),
                        "kind", source.kind(),
                        "location", source.location(),
                        "everySeconds", source.every().toSeconds()))
                .toList();
        Map<String, Instant> due = new TreeMap<>();
        for (Record row : run("schedule/register", parameters("sources", rows))) {
            Instant nextRun = instant(row.get("nextRun"));
            if (nextRun != null) {
                due.put(row.get("id").asString(), nextRun);
            }
        }
        return due;
    }

    @Override
    public void interrupt(Collection<String> sources) {
        run("schedule/interrupt", parameters("sources", List.copyOf(sources)));
    }

    @Override
    public Beginning begin(String source, String claim, Instant startedAt, Instant leaseUntil, boolean onlyIfDue) {
        Map<String, @Nullable Object> parameters = parameters("source", source);
        parameters.put("claim", claim);
        parameters.put("startedAt", utc(startedAt));
        parameters.put("leaseUntil", utc(leaseUntil));
        parameters.put("onlyIfDue", onlyIfDue);
        List<Record> rows = run("schedule/begin", parameters);
        if (rows.isEmpty()) {
            throw new DatelineException(
                    Category.GRAPH,
                    "The graph has no source '%s' any more. Was it emptied? Start again.".formatted(source));
        }
        Record row = rows.get(0);
        if (row.get("begun").asBoolean()) {
            return new Beginning.Begun(
                    row.get("number").asLong(),
                    new Validators(text(row.get("etag")), text(row.get("lastModified"))),
                    row.get("consecutiveFailures").asInt());
        }
        Instant nextRun = instant(row.get("nextRun"));
        return row.get("busy").asBoolean() || nextRun == null ? new Beginning.Busy() : new Beginning.NotDue(nextRun);
    }

    @Override
    public Map<String, Seen> seen(String source, Collection<String> keys) {
        Map<String, String> keysById = new HashMap<>();
        keys.forEach(key -> keysById.put(itemId(source, key), key));
        Map<String, Seen> seen = new HashMap<>();
        for (Record row : run("schedule/seen", parameters("ids", List.copyOf(keysById.keySet())))) {
            String key = keysById.get(row.get("id").asString());
            if (key != null) {
                seen.put(
                        key,
                        new Seen(
                                row.get("version").asString(),
                                row.get("done").asBoolean(),
                                row.get("attempts").asInt()));
            }
        }
        return seen;
    }

    @Override
    public void remember(IngestRun run, Item item, Seen seen, Instant seenAt, Instant leaseUntil) {
        Map<String, @Nullable Object> parameters = parameters("source", run.source());
        parameters.put("run", run.id());
        parameters.put("item", itemId(run.source(), item.key()));
        parameters.put("name", shortened(item.name()));
        parameters.put("version", seen.version());
        parameters.put("done", seen.done());
        parameters.put("attempts", seen.attempts());
        parameters.put("seenAt", utc(seenAt));
        parameters.put("leaseUntil", utc(leaseUntil));
        parameters.put("counts", properties(run));
        run("schedule/remember", parameters);
    }

    @Override
    public void finish(IngestRun run, Instant nextRun, int failures, @Nullable Validators validators) {
        Map<String, @Nullable Object> parameters = parameters("source", run.source());
        parameters.put("run", run.id());
        parameters.put("properties", properties(run));
        parameters.put("nextRun", utc(nextRun));
        parameters.put("consecutiveFailures", failures);
        parameters.put("error", run.error());
        parameters.put("succeeded", run.status() == RunStatus.SUCCEEDED);
        parameters.put("keepValidators", validators == null);
        parameters.put("etag", validators == null ? null : validators.etag());
        parameters.put("lastModified", validators == null ? null : validators.lastModified());
        run("schedule/finish", parameters);
    }

    @Override
    public void forget(String source, Collection<String> listed, Instant before) {
        Map<String, @Nullable Object> parameters = parameters("source", source);
        parameters.put("listed", listed.stream().map(key -> itemId(source, key)).toList());
        parameters.put("before", utc(before));
        run("schedule/forget", parameters);
    }

    @Override
    public void forgetRuns(String source, int keep) {
        Map<String, @Nullable Object> parameters = parameters("source", source);
        parameters.put("keep", keep);
        run("schedule/forget-runs", parameters);
    }

    @Override
    public List<SourceStatus> status(List<ScheduledSource> sources) {
        Map<String, Record> rows = new HashMap<>();
        List<String> ids = sources.stream().map(ScheduledSource::id).toList();
        run("schedule/status", parameters("sources", ids))
                .forEach(row -> rows.put(row.get("id").asString(), row));
        List<SourceStatus> all = new ArrayList<>();
        for (ScheduledSource source : sources) {
            Record row = rows.get(source.id());
            all.add(
                    row == null
                            ? new SourceStatus(source, null, null, 0, null)
                            : new SourceStatus(
                                    source,
                                    row.get("lastRun").isNull() ? null : ingestRun(row.get("lastRun")),
                                    instant(row.get("nextRun")),
                                    row.get("consecutiveFailures").asInt(),
                                    text(row.get("lastError"))));
        }
        return all;
    }

    @Override
    public List<IngestRun> runs(@Nullable String source, int limit) {
        Map<String, @Nullable Object> parameters = parameters("source", source);
        parameters.put("limit", limit);
        return run("query/runs", parameters).stream()
                .map(row -> ingestRun(Values.value(row.asMap(value -> value))))
                .toList();
    }

    private List<Record> run(String file, Map<String, @Nullable Object> parameters) {
        try {
            return driver.executableQuery(CypherFile.load(file).text())
                    .withParameters(parameters)
                    .execute()
                    .records();
        } catch (Neo4jException e) {
            throw new DatelineException(
                    Category.GRAPH,
                    "The state of the scheduled jobs cannot be read or written: %s".formatted(e.getMessage()),
                    e);
        }
    }

    private static Map<String, @Nullable Object> parameters(String name, @Nullable Object value) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put(name, value);
        return parameters;
    }

    private static Map<String, @Nullable Object> properties(IngestRun run) {
        RunCounts counts = run.counts();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("finishedAt", run.finishedAt() == null ? null : utc(run.finishedAt()));
        properties.put("status", run.status().name());
        properties.put("listed", counts.listed());
        properties.put("ingested", counts.ingested());
        properties.put("nearCopies", counts.nearCopies());
        properties.put("known", counts.known());
        properties.put("rejected", counts.rejected());
        properties.put("failed", counts.failed());
        properties.put("notModified", run.notModified());
        properties.put("error", run.error());
        properties.put("problems", run.problems());
        return properties;
    }

    private static IngestRun ingestRun(Value run) {
        return new IngestRun(
                run.get("source").asString(),
                run.get("number").asLong(),
                run.get("startedAt").asZonedDateTime().toInstant(),
                instant(run.get("finishedAt")),
                RunStatus.valueOf(run.get("status").asString()),
                new RunCounts(
                        run.get("listed").asInt(0),
                        run.get("ingested").asInt(0),
                        run.get("nearCopies").asInt(0),
                        run.get("known").asInt(0),
                        run.get("rejected").asInt(0),
                        run.get("failed").asInt(0)),
                run.get("notModified").asBoolean(false),
                text(run.get("error")),
                run.get("problems").asList(Value::asString, List.of()));
    }

    private static String itemId(String source, String key) {
        return source + "#" + Ids.contentHash(key);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private static ZonedDateTime utc(Instant time) {
        return time.atZone(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }

    private static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}
