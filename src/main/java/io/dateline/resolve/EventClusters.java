package io.dateline.resolve;

import io.dateline.model.ActorKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Groups of reports of one event. Groups grow by the pairs that most speaks for, and two of them become one only if nothing
 * bars any report of one from being of the same event as any of the other, and if they agree on the whole: so a chain of
 * weak likenesses never joins what is not alike.
 */
final class EventClusters {
    /** So many reports of a group are asked whether another group fits. */
    private static final int ASKED = 14;

    /** Fewer points than a pair needs are enough on the whole. */
    private static final double ON_THE_WHOLE = -1;

    /** Where many reports agree, so many pairs may be barred by a date or a name that one of them got wrong. */
    private static final double MISREAD = 0.15;

    private static final double AGAINST = -4;

    private static final double LEAST = 0.75;

    private record Scored(double score, int first, int second) {}

    private final List<Report> reports;
    private final EventMatcher matcher;
    private final Ruled ruled;
    private final int[] groupOf;
    private final List<List<Integer>> groups = new ArrayList<>();

    private EventClusters(List<Report> reports, EventMatcher matcher, Ruled ruled) {
        this.reports = reports;
        this.matcher = matcher;
        this.ruled = ruled;
        this.groupOf = new int[reports.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groups.add(new ArrayList<>());
            groupOf[i] = ruled.groupOf(i);
            groups.get(groupOf[i]).add(i);
        }
    }

    /** Returns the groups, each sorted, by their first reports. */
    static List<List<Integer>> of(List<Report> reports, EventBlocks blocks, EventMatcher matcher, Ruled ruled) {
        EventClusters clusters = new EventClusters(reports, matcher, ruled);
        List<Scored> pairs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            double score = matcher.score(blocks.first(i), blocks.second(i));
            if (score >= LEAST) {
                pairs.add(new Scored(score, blocks.firstIndex(i), blocks.secondIndex(i)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparingInt(Scored::first)
                .thenComparingInt(Scored::second));
        pairs.forEach(pair -> clusters.join(pair.first(), pair.second()));
        clusters.groups.removeIf(List::isEmpty);
        clusters.groups.forEach(Collections::sort);
        return clusters.groups;
    }

    private void join(int first, int second) {
        int one = groupOf[first];
        int other = groupOf[second];
        if (one == other
                || ruled.isPinned(first)
                || ruled.isPinned(second)
                || !mayBeOne(groups.get(one), groups.get(other))
                || areOfOthers(groups.get(one), groups.get(other))) {
            return;
        }
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        for (int report : groups.get(high)) {
            groupOf[report] = low;
        }
        groups.get(low).addAll(groups.get(high));
        groups.get(high).clear();
    }

    private boolean mayBeOne(List<Integer> some, List<Integer> others) {
        if (!ruled.isEmpty() && some.stream().anyMatch(i -> others.stream().anyMatch(j -> ruled.areApart(i, j)))) {
            return false;
        }
        List<Integer> fewer = asked(some.size() <= others.size() ? some : others);
        List<Integer> more = asked(some.size() <= others.size() ? others : some);
        double told = 0;
        int tellingPairs = 0;
        double all = 0;
        double best = 0;
        int barred = 0;
        for (int i : fewer) {
            double bestOfThis = AGAINST;
            for (int j : more) {
                double score = matcher.score(reports.get(i), reports.get(j));
                if (score <= Points.BARRED) {
                    barred++;
                    score = AGAINST;
                }
                all += score;
                if (isTelling(i) && isTelling(j)) {
                    told += score;
                    tellingPairs++;
                }
                bestOfThis = Math.max(bestOfThis, score);
            }
            best += bestOfThis;
        }
        int pairs = fewer.size() * more.size();
        boolean agree = tellingPairs > 0 ? told >= ON_THE_WHOLE * tellingPairs : all >= ON_THE_WHOLE * pairs;
        return barred <= MISREAD * pairs && agree && best >= 0;
    }

    /** Tells whether the one that most reports of each group name is a different person, not named by any of the other. */
    private boolean areOfOthers(List<Integer> some, List<Integer> others) {
        List<Party> persons = persons(some);
        List<Party> otherPersons = persons(others);
        Party one = most(persons);
        Party other = most(otherPersons);
        return one != null
                && other != null
                && one.to(other) == Party.Likeness.OTHER
                && !other.isAmong(persons)
                && !one.isAmong(otherPersons);
    }

    private List<Party> persons(List<Integer> group) {
        return group.stream()
                .flatMap(i -> reports.get(i).parties().stream())
                .filter(party -> party.known() && party.kind() == ActorKind.PERSON)
                .toList();
    }

    private static @Nullable Party most(List<Party> persons) {
        Map<String, Integer> counts = new TreeMap<>();
        persons.forEach(person -> counts.merge(person.id(), 1, Integer::sum));
        return persons.stream()
                .max(Comparator.comparingInt((Party person) -> counts.getOrDefault(person.id(), 0))
                        .thenComparing(Party::id))
                .orElse(null);
    }

    /** "The attack" alone says little for or against. */
    private boolean isTelling(int report) {
        return reports.get(report).parties().stream().anyMatch(Party::known);
    }

    private static List<Integer> asked(List<Integer> group) {
        return group.subList(0, Math.min(ASKED, group.size()));
    }
}
