package io.dateline.resolve;

import io.dateline.model.EventLink;
import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Tells which reports are of one event, in one article and across articles.
 *
 * <p>{@link EventBlocks} says which reports to compare, {@link EventMatcher} how much speaks for two of them being of one
 * event, {@link EventClusters} joins them, {@link EventDisputes} says what they disagree on, and {@link EventLinks} ties
 * plans, what came of them, and denials.
 */
final class EventResolver {
    /**
     * What came of it.
     *
     * @param links between events of different modality
     * @param disputes by global id, what reports disagree on
     * @param names by global id, what persons call them
     */
    record Outcome(
            Clusters clusters,
            List<EventLink> links,
            SortedMap<String, SortedSet<String>> disputes,
            SortedMap<String, String> names) {}

    private final EventKin kin = new EventKin();

    /** Returns the global ids of the events of articles, which are in the order of their ids. */
    Outcome resolve(
            List<Sketch> articles,
            Rarity rarity,
            Stories stories,
            Witnesses witnesses,
            Clusters who,
            Places where,
            List<Ruling> rulings) {
        List<Report> reports = Report.of(articles, who, where, kin);
        EventMatcher matcher = new EventMatcher(reports, stories, rarity, articles.size());
        EventBlocks blocks = EventBlocks.of(reports, matcher.talks(), stories, articles.size());
        Ruled ruled = Ruled.of(rulings, Ruling.Layer.EVENT, anchors(reports), reports.size());

        List<List<Integer>> groups = EventClusters.of(reports, blocks, matcher, ruled);
        String[] ids = new String[reports.size()];
        Map<Ref, String> byRef = new HashMap<>();
        Map<String, MergeDecision> decisions = new TreeMap<>();
        SortedMap<String, SortedSet<String>> disputes = new TreeMap<>();
        for (List<Integer> group : groups) {
            List<Report> members = group.stream().map(reports::get).toList();
            String id = idOf(members);
            group.forEach(i -> {
                ids[i] = id;
                byRef.put(reports.get(i).ref(), id);
            });
            if (members.size() > 1) {
                decisions.put(id, EventEvidence.decision(id, group, reports, matcher, ruled));
                EventDisputes.of(members, witnesses).ifPresent(what -> disputes.put(id, what));
            }
        }
        List<EventLink> links = EventLinks.of(blocks, matcher, ids, ruled);
        EventDisputes.addContradicted(links, disputes);
        SortedMap<String, String> names = new TreeMap<>();
        ruled.names().forEach((report, name) -> names.putIfAbsent(ids[report], name));
        return new Outcome(new Clusters(byRef, decisions), links, disputes, names);
    }

    /** An event is called after the first report of it, so that later reports do not change its id. */
    private static String idOf(List<Report> members) {
        Report first = members.stream()
                .min(Comparator.comparing(
                                (Report report) -> report.published() == null ? LocalDate.MAX : report.published())
                        .thenComparing(report -> report.ref().articleId())
                        .thenComparingInt(report -> report.what().begin())
                        .thenComparing(Report::ref))
                .orElseThrow();
        return Ids.event(
                "ev",
                first.ref().articleId(),
                Integer.toString(first.what().begin()),
                first.what().type(),
                first.ref().id());
    }

    private static Map<Anchor, List<Integer>> anchors(List<Report> reports) {
        Map<Anchor, List<Integer>> at = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            at.computeIfAbsent(
                            new Anchor(report.ref().articleId(), report.what().begin()), a -> new ArrayList<>())
                    .add(i);
        }
        return at;
    }
}
