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
        return MergeDecision.of(
                id, rule, rulings.isEmpty() ? score(members, matcher) : 1, String.join(" · ", evidence));
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

    /** Returns how sure it is that the report that least speaks for is of this event too, from 0.5 to 1. */
    private static double score(List<Report> members, EventMatcher matcher) {
        double least = Double.MAX_VALUE;
        for (Report report : members) {
            double best = 0;
            for (Report other : members.subList(0, Math.min(20, members.size()))) {
                if (!other.ref().equals(report.ref())) {
                    best = Math.max(best, matcher.score(report, other));
                }
            }
            least = Math.min(least, best);
        }
        return Math.round(100 / (1 + Math.exp(-least))) / 100.0;
    }
}
