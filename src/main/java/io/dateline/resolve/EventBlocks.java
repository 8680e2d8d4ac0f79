package io.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * Pairs of reports that are worth comparing: of one kind of thing, and in one article, in articles that tell one story, or
 * with a party or a place and a day in common. Every report is compared with a bounded number of others.
 */
final class EventBlocks {
    /** In a larger block every report is compared with so many of those after it. */
    private static final int WINDOW = 12;

    /** Of one kind of thing only so many reports of an article are compared with those of another. */
    private static final int FROM_ARTICLE = 8;

    private final List<Report> reports;
    private final long[] pairs;

    private EventBlocks(List<Report> reports, long[] pairs) {
        this.reports = reports;
        this.pairs = pairs;
    }

    static EventBlocks of(List<Report> reports, Collection<List<Integer>> known, Stories stories, int articles) {
        long[][] found = {new long[1 << 12]};
        int[] size = {0};
        LongConsumer sink = pair -> {
            if (size[0] == found[0].length) {
                found[0] = Arrays.copyOf(found[0], 2 * size[0]);
            }
            found[0][size[0]++] = pair;
        };
        List<Map<String, List<Integer>>> byArticle = byArticle(reports, articles);
        for (int article = 0; article < articles; article++) {
            Map<String, List<Integer>> own = byArticle.get(article);
            own.values().forEach(block -> window(block, sink));
            for (int other : stories.after(article)) {
                across(own, byArticle.get(other), sink);
            }
        }
        byDay(reports).values().forEach(block -> window(block, sink));
        known.forEach(block -> window(block, sink));
        return new EventBlocks(
                reports, Arrays.stream(found[0], 0, size[0]).sorted().distinct().toArray());
    }

    int size() {
        return pairs.length;
    }

    Report first(int pair) {
        return reports.get((int) (pairs[pair] >> 32));
    }

    Report second(int pair) {
        return reports.get((int) pairs[pair]);
    }

    int firstIndex(int pair) {
        return (int) (pairs[pair] >> 32);
    }

    int secondIndex(int pair) {
        return (int) pairs[pair];
    }

    private static List<Map<String, List<Integer>>> byArticle(List<Report> reports, int articles) {
        List<Map<String, List<Integer>>> byArticle = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            byArticle.add(new TreeMap<>());
        }
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            for (String kind : report.kinds()) {
                byArticle
                        .get(report.article())
                        .computeIfAbsent(kind, k -> new ArrayList<>())
                        .add(i);
            }
        }
        return byArticle;
    }

    private static void across(Map<String, List<Integer>> own, Map<String, List<Integer>> others, LongConsumer sink) {
        own.forEach((kind, some) -> {
            List<Integer> same = others.getOrDefault(kind, List.of());
            for (int i = 0; i < Math.min(FROM_ARTICLE, some.size()); i++) {
                for (int j = 0; j < Math.min(FROM_ARTICLE, same.size()); j++) {
                    sink.accept(pair(some.get(i), same.get(j)));
                }
            }
        });
    }

    private static Map<String, List<Integer>> byDay(List<Report> reports) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            for (String who : whoOrWhere(report)) {
                if (report.sole() || report.isStanding()) {
                    blocks.computeIfAbsent("known\t" + report.what().type() + "\t" + who, k -> new ArrayList<>())
                            .add(i);
                }
                for (LocalDate day : days(report)) {
                    for (String kin : report.kinds()) {
                        blocks.computeIfAbsent(kin + "\t" + who + "\t" + day, k -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        Comparator<Integer> byParties = Comparator.comparing(i -> reports.get(i).parties().stream()
                .map(Party::id)
                .sorted()
                .toList()
                .toString());
        blocks.values().stream()
                .filter(block -> block.size() > WINDOW)
                .forEach(block -> block.sort(byParties.thenComparing(Comparator.naturalOrder())));
        return blocks;
    }

    private static TreeSet<String> whoOrWhere(Report report) {
        TreeSet<String> keys = new TreeSet<>();
        for (Party party : report.parties()) {
            if (party.known()) {
                keys.add(party.id());
            }
            if (party.country() != null && report.what().type().equals("CONSULT")) {
                keys.add(party.country());
            }
        }
        if (report.place() != null) {
            keys.add(report.place().id());
        }
        return keys;
    }

    /** A report without a date of its own may be of the day that it is published, or of the one before. */
    private static List<LocalDate> days(Report report) {
        LocalDate day = report.day();
        if (day != null) {
            return List.of(day);
        }
        LocalDate published = report.published();
        return report.isDated() || published == null ? List.of() : List.of(published.minusDays(1), published);
    }

    private static void window(List<Integer> block, LongConsumer sink) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size() && j <= i + WINDOW; j++) {
                sink.accept(pair(block.get(i), block.get(j)));
            }
        }
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
