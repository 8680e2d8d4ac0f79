package io.dateline.graph;

import io.dateline.model.EventLink;
import io.dateline.model.MergeDecision;
import io.dateline.model.Resolution;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Writes what a resolution says beyond single articles: only what differs from what the graph holds. */
final class ResolutionRows {
    private final Statements statements;

    ResolutionRows(Statements statements) {
        this.statements = statements;
    }

    void write(Resolution resolution) {
        copies(resolution);
        links(resolution);
        disputes(resolution);
        decisions(resolution);
        given(resolution);
        statements.run("resolve/days", Map.of());
    }

    private void copies(Resolution resolution) {
        SortedMap<String, Map<String, Object>> wanted = new TreeMap<>();
        resolution.articles().values().forEach(article -> {
            if (article.nearCopyOf() != null) {
                Map<String, Object> row = Map.of("copy", article.articleId(), "original", article.nearCopyOf());
                wanted.put(row.get("copy") + "\t" + row.get("original"), row);
            }
        });
        replace(
                "copies",
                wanted,
                row -> row.get("copy").asString() + "\t" + row.get("original").asString());
    }

    private void links(Resolution resolution) {
        SortedMap<String, Map<String, Object>> wanted = new TreeMap<>();
        for (EventLink link : resolution.links()) {
            wanted.put(
                    String.join("\t", link.from(), link.kind().name(), link.to(), link.score() + "", link.evidence()),
                    Map.of(
                            "from",
                            link.from(),
                            "kind",
                            link.kind().name(),
                            "to",
                            link.to(),
                            "score",
                            link.score(),
                            "evidence",
                            link.evidence()));
        }
        replace(
                "links",
                wanted,
                row -> String.join(
                        "\t",
                        row.get("from").asString(),
                        row.get("kind").asString(),
                        row.get("to").asString(),
                        row.get("score").asDouble() + "",
                        row.get("evidence").asString()));
    }

    private void disputes(Resolution resolution) {
        SortedMap<String, Map<String, Object>> wanted = new TreeMap<>();
        resolution
                .disputes()
                .forEach((id, what) -> wanted.put(id + "\t" + what, Map.of("id", id, "disputedOn", List.copyOf(what))));
        replace(
                "disputes",
                wanted,
                row -> row.get("id").asString() + "\t" + row.get("disputedOn").asList());
    }

    private void decisions(Resolution resolution) {
        Map<String, Integer> members = new HashMap<>();
        resolution.articles().values().forEach(article -> article.ids()
                .values()
                .forEach(id -> members.merge(id, 1, Integer::sum)));
        SortedMap<String, Map<String, Object>> missing = new TreeMap<>();
        for (MergeDecision decision : resolution.decisions()) {
            missing.put(
                    decision.id(),
                    Map.of(
                            "id",
                            decision.id(),
                            "target",
                            decision.target(),
                            "rule",
                            decision.rule(),
                            "score",
                            decision.score(),
                            "evidence",
                            decision.evidence(),
                            "members",
                            (long) members.getOrDefault(decision.target(), 0)));
        }
        SortedMap<String, Map<String, Object>> over = new TreeMap<>();
        for (Record row : statements.run("resolve/decisions", Map.of())) {
            String id = row.get("id").asString();
            Map<String, Object> wanted = missing.get(id);
            if (wanted == null || row.get("target").isNull()) {
                over.put(id, Map.of("id", id));
            } else if (wanted.entrySet().stream().allMatch(entry -> entry.getValue()
                    .equals(row.get(entry.getKey()).asObject()))) {
                missing.remove(id);
            }
        }
        rows("resolve/decisions-delete", over.values());
        rows("resolve/decisions-create", missing.values());
    }

    /** Where a name is given or taken back, what people read is derived anew. */
    private void given(Resolution resolution) {
        SortedMap<String, Map<String, Object>> missing = new TreeMap<>();
        SortedSet<String> ids = new TreeSet<>(resolution.names().keySet());
        ids.addAll(resolution.wikidata().keySet());
        for (String id : ids) {
            missing.put(
                    id,
                    given(id, resolution.names().get(id), resolution.wikidata().get(id)));
        }
        SortedSet<String> renamed = new TreeSet<>(resolution.names().keySet());
        for (Record row : statements.run("resolve/given", Map.of())) {
            String id = row.get("id").asString();
            String name = row.get("givenName").asString(null);
            if (Objects.equals(name, resolution.names().get(id))) {
                renamed.remove(id);
            } else {
                renamed.add(id);
            }
            Map<String, Object> held = given(id, name, row.get("wikidata").asString(null));
            if (held.equals(missing.get(id))) {
                missing.remove(id);
            } else {
                missing.putIfAbsent(id, given(id, null, null));
            }
        }
        rows("resolve/given-set", missing.values());
        statements.ids("actors-derive", renamed);
        statements.ids("events-derive", renamed);
    }

    private static Map<String, Object> given(String id, @Nullable String name, @Nullable String wikidata) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        if (name != null) {
            row.put("givenName", name);
        }
        if (wikidata != null) {
            row.put("wikidata", wikidata);
        }
        return row;
    }

    private void replace(String what, SortedMap<String, Map<String, Object>> wanted, Function<Record, String> key) {
        SortedMap<String, Map<String, Object>> missing = new TreeMap<>(wanted);
        SortedMap<String, Map<String, Object>> over = new TreeMap<>();
        for (Record row : statements.run("resolve/" + what, Map.of())) {
            if (missing.remove(key.apply(row)) == null) {
                over.put(key.apply(row), row.asMap());
            }
        }
        rows("resolve/" + what + "-delete", over.values());
        rows("resolve/" + what + "-create", missing.values());
    }

    private void rows(String file, Collection<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            statements.run(file, Map.of("rows", List.copyOf(rows)));
        }
    }
}
