package io.dateline.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What happens to the graph when some articles are written, written anew or taken out: what was derived from them goes, the
 * new comes, and what they share with other articles is derived again. One transaction; whoever runs it holds the lock of
 * the resolution.
 */
final class ArticleBatch {
    private static final List<String> DERIVED_FROM_REPORTS = List.of(
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
            "statement-acts");

    private final Statements statements;
    private final EventTypes types;
    private final Touched touched = new Touched();

    ArticleBatch(Statements statements, EventTypes types) {
        this.statements = statements;
        this.types = types;
    }

    /** Writes articles, whether the graph holds an earlier state of them or not. */
    void write(List<ArticleRows> batch) {
        List<String> ids = batch.stream().map(rows -> rows.article().id()).toList();
        clear(ids);
        batch.forEach(touched::add);
        make();
        statements.ids("clear-events", touched.events);
        text(batch);
        actorsAndPlaces(batch);
        dates(batch);
        rows("event-articles", batch, ArticleRows::eventArticleRows);
        derive();
        sweep();
    }

    /** Takes articles out, with everything that only they report. */
    void remove(List<String> articleIds) {
        clear(articleIds);
        statements.ids("delete-articles", articleIds);
        statements.ids("clear-events", touched.events);
        roles();
        derive();
        sweep();
    }

    private void clear(List<String> articleIds) {
        statements.ids("article-footprint", articleIds).forEach(touched::add);
        statements.ids("clear-mentions", articleIds);
        statements.ids("clear-sentences", articleIds);
        statements.ids("clear-articles", articleIds);
    }

    private void make() {
        statements.ids("make-sources", touched.sources);
        statements.ids("make-actors", touched.actors);
        statements.ids("make-places", touched.places);
        statements.ids("make-events", touched.events);
        statements.ids("make-dates", touched.dates);
    }

    private void text(List<ArticleRows> batch) {
        statements.rows("articles", batch.stream().map(ArticleRows::articleRow).toList());
        rows("sentences", batch, ArticleRows::sentenceRows);
        rows("sentence-order", batch, ArticleRows::sentenceOrderRows);
        rows("mentions", batch, ArticleRows::mentionRows);
        rows("event-mentions", batch, ArticleRows::eventMentionRows);
        rows("mention-actors", batch, ArticleRows::mentionActorRows);
        rows("mention-places", batch, ArticleRows::mentionPlaceRows);
        rows("event-mention-sources", batch, ArticleRows::attributionRows);
        statements.rows(
                "event-types",
                batch.stream()
                        .flatMap(rows -> rows.eventTypes().stream())
                        .distinct()
                        .sorted()
                        .map(types::row)
                        .toList());
    }

    private void actorsAndPlaces(List<ArticleRows> batch) {
        rows("article-actors", batch, ArticleRows::actorRows);
        rows("article-places", batch, ArticleRows::placeRows);
        rows("countries", batch, ArticleRows::countryRows);
        rows("place-countries", batch, ArticleRows::placeCountryRows);
        roles();
    }

    /** Offices are derived from the votes of all articles, as they stand after the change. */
    private void roles() {
        List<Map<String, Object>> roles = new ArrayList<>();
        for (Record claim : statements.ids("roles-clear", touched.actors)) {
            roles.addAll(ArticleRows.roleRows(
                    claim.get("person").asString(),
                    claim.get("roles").asList(Value::asString),
                    claim.get("article").asString(),
                    claim.get("date").asLocalDate(null)));
        }
        statements.rows("roles", roles);
    }

    private void dates(List<ArticleRows> batch) {
        List<DateNode> dates = batch.stream()
                .flatMap(rows -> rows.dates().values().stream())
                .distinct()
                .toList();
        statements.rows("dates", dates.stream().map(DateNode::row).toList());
        statements.rows(
                "date-parts",
                dates.stream()
                        .flatMap(date -> date.wider().stream()
                                .map(wide -> Map.<String, Object>of("narrow", date.id(), "wide", wide.id())))
                        .toList());
    }

    private void derive() {
        statements.ids("sources-derive", touched.sources);
        statements.ids("actors-derive", touched.actors);
        statements.ids("places-derive", touched.places);
        DERIVED_FROM_REPORTS.forEach(file -> statements.ids(file, touched.events));
    }

    /** Takes away what nothing reports any more. */
    private void sweep() {
        statements.ids("delete-events", touched.events);
        statements.ids("delete-places", touched.places);
        statements.ids("delete-actors", touched.actors);
        statements.ids("delete-sources", touched.sources);
        while (!statements.ids("delete-dates", touched.dates).isEmpty()) {
            // a wider date may be empty now
        }
    }

    private void rows(String file, List<ArticleRows> batch, Function<ArticleRows, List<Map<String, Object>>> part) {
        statements.rows(
                file, batch.stream().flatMap(rows -> part.apply(rows).stream()).toList());
    }

    /** Ids of nodes that several articles share. */
    private static final class Touched {
        private final SortedSet<String> sources = new TreeSet<>();
        private final SortedSet<String> actors = new TreeSet<>();
        private final SortedSet<String> places = new TreeSet<>();
        private final SortedSet<String> events = new TreeSet<>();
        private final SortedSet<String> dates = new TreeSet<>();

        private void add(Record footprint) {
            sources.addAll(strings(footprint, "sources"));
            actors.addAll(strings(footprint, "actors"));
            places.addAll(strings(footprint, "places"));
            events.addAll(strings(footprint, "events"));
            dates.addAll(strings(footprint, "dates"));
        }

        private void add(ArticleRows rows) {
            Stream.ofNullable(rows.sourceId()).forEach(sources::add);
            actors.addAll(rows.actorIds());
            places.addAll(rows.placeIds());
            events.addAll(rows.eventIds());
            dates.addAll(rows.dates().keySet());
        }

        private static Collection<String> strings(Record footprint, String column) {
            return footprint.get(column).asList(Value::asString);
        }
    }
}
