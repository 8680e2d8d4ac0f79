package io.dateline.resolve;

import io.dateline.model.EventLink;
import io.dateline.model.Place;
import io.dateline.model.PlaceKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the reports of one event disagree on. */
final class EventDisputes {
    private EventDisputes() {}

    static Optional<SortedSet<String>> of(List<Report> reports, Witnesses witnesses) {
        SortedSet<String> disputed = new TreeSet<>();
        if (reports.stream()
                        .map(Report::day)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1) {
            disputed.add("date");
        }
        if (reports.stream()
                        .map(Report::place)
                        .filter(place -> place != null && place.kind() == PlaceKind.CITY)
                        .map(Place::id)
                        .distinct()
                        .count()
                > 1) {
            disputed.add("place");
        }
        if (amountsDiffer(reports, witnesses)) {
            disputed.add("amount");
        }
        return disputed.isEmpty() ? Optional.empty() : Optional.of(disputed);
    }

    /**
     * One article may count the dead of one town and those of all, and one outlet counts more of them from day to day: only
     * what two independent articles count at most is in dispute.
     */
    private static boolean amountsDiffer(List<Report> reports, Witnesses witnesses) {
        Map<String, SortedMap<String, Double>> largest = new TreeMap<>();
        for (Report report : reports) {
            Double amount = report.what().amount();
            String unit = report.what().unit();
            if (amount != null && unit != null) {
                largest.computeIfAbsent(unit, u -> new TreeMap<>())
                        .merge(report.ref().articleId(), amount, Math::max);
            }
        }
        return largest.values().stream()
                .anyMatch(counts -> counts.entrySet().stream().anyMatch(one -> counts.entrySet().stream()
                        .anyMatch(other -> !one.getValue().equals(other.getValue())
                                && witnesses.areTwo(one.getKey(), other.getKey()))));
    }

    /** Adds the events of which some say that they happened and some that they did not. */
    static void addContradicted(List<EventLink> links, Map<String, SortedSet<String>> disputes) {
        for (EventLink link : links) {
            if (link.kind() == EventLink.Kind.CONTRADICTS) {
                disputes.computeIfAbsent(link.from(), id -> new TreeSet<>()).add("modality");
                disputes.computeIfAbsent(link.to(), id -> new TreeSet<>()).add("modality");
            }
        }
    }
}
