package io.dateline.graph;

import io.dateline.model.Article;
import io.dateline.model.DatePrecision;
import io.dateline.model.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.summary.SummaryCounters;
import org.neo4j.driver.types.MapAccessor;

/**
 * What happens to the graph when one article is written: locks first, in one order for all writers; then the old text goes,
 * the new one comes, and what is derived from either is derived anew.
 */
final class ArticleTransaction {
    /** A day that was there when the transaction began was gone when it came to lock it. */
    static final class CalendarMoved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CalendarMoved() {
            super("the calendar changed meanwhile; once more");
        }
    }

    private final TransactionContext tx;
    private final EventTypes types;
    private boolean calendarLocked;
    private int nodesCreated;
    private int nodesDeleted;
    private int relationshipsCreated;

    ArticleTransaction(TransactionContext tx, boolean lockCalendar, EventTypes types) {
        this.tx = tx;
        this.types = types;
        if (lockCalendar) {
            lockCalendar();
        }
    }

    static ArticleStatus status(Article article, MapAccessor held) {
        if (held.get("contentHash").isNull()) {
            return ArticleStatus.NEW;
        }
        LocalDate heldDate = held.get("documentDate").asLocalDate(null);
        boolean sameDay =
                article.documentDate() == null || article.documentDate().equals(heldDate);
        boolean sameText = held.get("contentHash").asString().equals(Ids.contentHash(article.text()));
        return sameDay && sameText ? ArticleStatus.KNOWN : ArticleStatus.CHANGED;
    }

    WriteReceipt.Written write(ArticleRows rows, List<String> earlier) {
        Article article = rows.article();
        ArticleStatus status =
                status(article, run("article-lock", Map.of("id", article.id())).get(0));
        if (status == ArticleStatus.KNOWN) {
            return receipt(article.id(), status);
        }
        List<String> superseded = new ArrayList<>(earlier);
        if (status == ArticleStatus.CHANGED) {
            superseded.add(article.id());
        }
        Touched old = new Touched();
        superseded.forEach(
                id -> old.add(run("article-footprint", Map.of("id", id)).get(0)));
        Touched touched = new Touched(old);
        touched.add(rows);

        Set<String> newDays = lock(touched, !superseded.isEmpty(), rows);
        superseded.forEach(this::clear);
        earlier.forEach(id -> run("delete-article", Map.of("id", id)));
        ids("clear-events", old.events);

        text(rows);
        actorsAndPlaces(rows, old);
        dates(rows, newDays);
        reports(rows, touched);
        if (!superseded.isEmpty()) {
            sweep(touched);
        }
        return receipt(article.id(), superseded.isEmpty() ? status : ArticleStatus.CHANGED);
    }

    void remove(String articleId) {
        run("article-lock", Map.of("id", articleId));
        Touched old = new Touched();
        old.add(run("article-footprint", Map.of("id", articleId)).get(0));
        lockCalendar();
        lockAll(old);
        clear(articleId);
        run("delete-article", Map.of("id", articleId));
        ids("clear-events", old.events);
        deriveOld(old);
        derive(old.events);
        sweep(old);
    }

    // --- locks ---

    /** Returns the days that are new to the calendar. */
    private Set<String> lock(Touched touched, boolean replaces, ArticleRows rows) {
        Collection<String> days = rows.dates().values().stream()
                .filter(date -> date.precision() == DatePrecision.DAY)
                .map(DateNode::id)
                .toList();
        if (replaces || !run("missing-days", Map.of("ids", days)).isEmpty()) {
            lockCalendar();
        }
        Set<String> created = lockAll(touched);
        created.retainAll(days);
        if (!created.isEmpty() && !calendarLocked) {
            throw new CalendarMoved();
        }
        return created;
    }

    /** The calendar comes before all that several articles share: who changes it locks neighbours of any day. */
    private void lockCalendar() {
        if (!calendarLocked) {
            run("lock-calendar", Map.of());
            calendarLocked = true;
        }
    }

    /** Returns the ids of dates that were missing. */
    private Set<String> lockAll(Touched touched) {
        ids("lock-source", touched.sources);
        ids("lock-actor", touched.actors);
        ids("lock-place", touched.places);
        ids("lock-event", touched.events);
        return ids("lock-date", touched.dates).stream()
                .filter(row -> row.get("created").asBoolean())
                .map(row -> row.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    // --- out with the old ---

    private void clear(String articleId) {
        Map<String, String> id = Map.of("id", articleId);
        run("clear-mentions", id);
        run("clear-sentences", id);
        run("clear-article", id);
    }

    /** Takes away what nothing reports any more. */
    private void sweep(Touched touched) {
        ids("delete-decisions", touched.events);
        ids("delete-decisions", touched.actors);
        ids("delete-events", touched.events);
        ids("delete-places", touched.places);
        ids("delete-actors", touched.actors);
        ids("delete-sources", touched.sources);
        List<LocalDate> days = new ArrayList<>();
        for (List<Record> gone = ids("delete-dates", touched.dates);
                !gone.isEmpty();
                gone = ids("delete-dates", touched.dates)) {
            gone.stream()
                    .filter(date -> date.get("precision").asString().equals("DAY"))
                    .forEach(date -> days.add(date.get("start").asLocalDate()));
        }
        days.forEach(day -> run("mend-days", Map.of("start", day)));
    }

    // --- in with the new ---

    private void text(ArticleRows rows) {
        String id = rows.article().id();
        Map<String, Object> article = new HashMap<>();
        article.put("id", id);
        article.put("properties", rows.articleProperties());
        article.put("source", rows.sourceId());
        article.put("sourceName", rows.sourceName());
        article.put("facts", rows.packedFacts());
        article.put("factsName", "Facts of " + rows.caption());
        run("article", article);
        rows("sentences", rows.sentenceRows(), Map.of("article", id));
        rows("sentence-order", rows.sentenceOrderRows(), Map.of());
        rows("mentions", rows.mentionRows(), Map.of());
        rows("event-mentions", rows.eventMentionRows(), Map.of());
        rows("mention-actors", rows.mentionActorRows(), Map.of());
        rows("mention-places", rows.mentionPlaceRows(), Map.of());
        rows("event-mention-sources", rows.attributionRows(), Map.of());
        rows("event-types", rows.eventTypes().stream().map(types::row).toList(), Map.of());
    }

    private void actorsAndPlaces(ArticleRows rows, Touched old) {
        Map<String, String> article = Map.of("article", rows.article().id());
        rows("article-actors", rows.actorRows(), article);
        rows("article-places", rows.placeRows(), article);
        rows("countries", rows.countryRows(), Map.of());
        rows("place-countries", rows.placeCountryRows(), Map.of());
        rows("actors-add", rows.actorRows(), Map.of());
        rows("actors-derive", rows.actorRows(), Map.of("all", false));
        rows("places-derive", rows.placeRows(), Map.of("all", false));
        // a country that is only a place's has no vote
        rows("actors-derive", unvoted(rows.countryRows()), Map.of("all", true));
        rows("roles", rows.roleRows(), Map.of());
        deriveOld(old);
        rows("actor-decisions", rows.decisionRows(true), Map.of());
    }

    private void deriveOld(Touched old) {
        rows("actors-derive", unvoted(old.actors), Map.of("all", true));
        rows("places-derive", unvoted(old.places), Map.of("all", true));
        List<Map<String, Object>> roles = new ArrayList<>();
        for (Record claim : ids("roles-clear", old.actors)) {
            roles.addAll(ArticleRows.roleRows(
                    claim.get("person").asString(),
                    claim.get("roles").asList(org.neo4j.driver.Value::asString),
                    claim.get("article").asString(),
                    claim.get("date").asLocalDate(null)));
        }
        rows("roles", roles, Map.of());
    }

    private void dates(ArticleRows rows, Set<String> newDays) {
        Map<String, DateNode> dates = rows.dates();
        List<Map<String, Object>> nodes = new ArrayList<>();
        List<Map<String, Object>> parts = new ArrayList<>();
        for (DateNode date : dates.values()) {
            Map<String, Object> node = new HashMap<>();
            node.put("id", date.id());
            node.put("name", date.name());
            node.put("precision", date.precision().name());
            node.put("start", date.start());
            node.put("end", date.end());
            nodes.add(node);
            date.wider().forEach(wide -> parts.add(Map.of("narrow", date.id(), "wide", wide.id())));
        }
        rows("dates", nodes, Map.of());
        rows("date-parts", parts, Map.of());
        newDays.forEach(day -> run("link-day", Map.of("id", day)));
    }

    private void reports(ArticleRows rows, Touched touched) {
        run("event-articles", Map.of("article", rows.article().id(), "ids", List.copyOf(rows.eventIds())));
        derive(touched.events);
        rows("event-decisions", rows.decisionRows(false), Map.of());
    }

    private void derive(SortedSet<String> events) {
        for (String file : List.of(
                "events-derive",
                "event-actors",
                "event-recipients",
                "event-places",
                "event-dates",
                "event-responses",
                "statement-speakers",
                "statement-addressees",
                "statement-topics",
                "statement-events",
                "statement-acts")) {
            ids(file, events);
        }
    }

    private static List<Map<String, Object>> unvoted(Collection<String> ids) {
        return ids.stream()
                .map(id -> Map.<String, Object>of("id", id, "vote", Map.of()))
                .toList();
    }

    private static List<Map<String, Object>> unvoted(List<Map<String, Object>> rows) {
        return unvoted(
                rows.stream().map(row -> String.valueOf(row.get("id"))).collect(Collectors.toCollection(TreeSet::new)));
    }

    // --- statements ---

    private List<Record> ids(String file, Collection<String> ids) {
        return ids.isEmpty() ? List.of() : run(file, Map.of("ids", List.copyOf(ids)));
    }

    private void rows(String file, List<? extends Map<String, ?>> rows, Map<String, ?> more) {
        if (!rows.isEmpty()) {
            Map<String, Object> parameters = new TreeMap<>(more);
            parameters.put("rows", rows);
            run(file, parameters);
        }
    }

    private List<Record> run(String file, Map<String, ?> parameters) {
        Result result = tx.run(new Query(CypherFile.load("write/" + file).text(), nullable(parameters)));
        List<Record> records = result.list();
        SummaryCounters counters = result.consume().counters();
        nodesCreated += counters.nodesCreated();
        nodesDeleted += counters.nodesDeleted();
        relationshipsCreated += counters.relationshipsCreated();
        return records;
    }

    /** The driver takes nulls as values of parameters. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> nullable(Map<String, ?> parameters) {
        return (Map<String, Object>) parameters;
    }

    private WriteReceipt.Written receipt(String articleId, ArticleStatus status) {
        return new WriteReceipt.Written(articleId, status, nodesCreated, relationshipsCreated, nodesDeleted);
    }

    /** Ids of nodes that several articles share, in the order in which they are locked. */
    private static final class Touched {
        private final SortedSet<String> sources = new TreeSet<>();
        private final SortedSet<String> actors = new TreeSet<>();
        private final SortedSet<String> places = new TreeSet<>();
        private final SortedSet<String> events = new TreeSet<>();
        private final SortedSet<String> dates = new TreeSet<>();

        private Touched() {}

        private Touched(Touched other) {
            sources.addAll(other.sources);
            actors.addAll(other.actors);
            places.addAll(other.places);
            events.addAll(other.events);
            dates.addAll(other.dates);
        }

        private void add(Record footprint) {
            sources.addAll(strings(footprint, "sources"));
            actors.addAll(strings(footprint, "actors"));
            places.addAll(strings(footprint, "places"));
            events.addAll(strings(footprint, "events"));
            dates.addAll(strings(footprint, "dates"));
        }

        private void add(ArticleRows rows) {
            String source = rows.sourceId();
            if (source != null) {
                sources.add(source);
            }
            actors.addAll(rows.actorIds());
            places.addAll(rows.placeIds());
            events.addAll(rows.eventIds());
            dates.addAll(rows.dates().keySet());
        }

        private static List<String> strings(Record footprint, String column) {
            return footprint.get(column).asList(org.neo4j.driver.Value::asString);
        }
    }
}
