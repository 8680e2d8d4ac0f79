package io.dateline.resolve;

import io.dateline.model.MergeDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Why reports are of one event, for a person to read. */
final class EventEvidence {
    private static final int LISTED = 6;

    private EventEvidence() {}

    static MergeDecision decision(
            String id, List<Integer> group, List<Report> reports, EventMatcher matcher, Ruled ruled) {
        List<Report> members = group.stream().map(reports::get).toList();
        SortedSet<String> rulings = new TreeSet<>();
        group.forEach(i -> rulings.addAll(ruled.rulingsOf(i)));
        long articles = members.stream().map(Report::article).distinct().count();
        String rule =
                !rulings.isEmpty() ? "event/ruling" : articles == 1 ? "event/in-article" : "event/across-articles";
        List<String> evidence = new ArrayList<>();
        evidence.add("%d reports in %d article%s".formatted(members.size(), articles, articles == 1 ? "" : "s"));
        if (!rulings.isEmpty()) {
            evidence.add("ruled by a person: " + String.join(", ", rulings));
        }
        add("told of as", all(members, r -> Stream.of(r.what().trigger())), evidence);
        add("parties in common", common(members, r -> r.parties().stream().map(Party::id)), evidence);
        add("day", all(members, r -> Stream.of(r.day()).filter(Objects::nonNull).map(Object::toString)), evidence);
        add(
                "published",
                all(
                        members,
                        r -> Stream.of(r.published()).filter(Objects::nonNull).map(Object::toString)),
                evidence);
        add(
                "place",
                all(members, r -> Stream.of(r.place()).filter(Objects::nonNull).map(p -> p.name())),
                evidence);
        add("words in common", common(members, r -> r.what().words().stream()), evidence);
        Points weakest = weakest(members, matcher);
        if (rulings.isEmpty()) {
            evidence.add("points of the report that least speaks for: " + weakest);
        }
        double sure = Math.round(100 / (1 + Math.exp(-Math.max(0, weakest.sum())))) / 100.0;
        return MergeDecision.of(id, rule, rulings.isEmpty() ? sure : 1, String.join(" · ", evidence));
    }

    private static void add(String what, SortedSet<String> values, List<String> evidence) {
        if (!values.isEmpty()) {
            evidence.add(what + ": "
                    + String.join(", ", values.stream().limit(LISTED).toList())
                    + (values.size() > LISTED ? " …" : ""));
        }
    }

    private static SortedSet<String> all(List<Report> reports, Function<Report, Stream<String>> values) {
        SortedSet<String> all = new TreeSet<>();
        reports.forEach(report -> values.apply(report).forEach(all::add));
        return all;
    }

    private static SortedSet<String> common(List<Report> reports, Function<Report, Stream<String>> values) {
        SortedSet<String> common = all(reports.subList(0, 1), values);
        reports.forEach(report -> common.retainAll(values.apply(report).toList()));
        return common;
    }

    /** Returns what speaks for the report that least speaks for, compared with the one that it is most like. */
    private static Points weakest(List<Report> members, EventMatcher matcher) {
        Points least = new Points();
        for (Report report : members) {
            Points best = new Points();
            for (Report other : members.subList(0, Math.min(20, members.size()))) {
                if (!other.ref().equals(report.ref())) {
                    Points points = matcher.points(report, other);
                    best = best.isEmpty() || points.sum() > best.sum() ? points : best;
                }
            }
            least = least.isEmpty() || best.sum() < least.sum() ? best : least;
        }
        return least;
    }
}
