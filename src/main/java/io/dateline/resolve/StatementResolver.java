package io.dateline.resolve;

import io.dateline.model.Ids;
import io.dateline.model.MergeDecision;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells when reports render the same words of one speaker: the words of the shorter stand in the longer, in their order, but
 * for a few. Short ones ("We are ready.") are said more than once, so for them the day must agree too; those of nobody in
 * particular stand alone.
 *
 * <p>Every report is compared with the fullest one of a statement, and never with what a third one has in common with both.
 */
final class StatementResolver {
    private static final int TELLING_WORDS = 6;

    /** Such a part of the shorter's words stands in the longer. */
    private static final double CONTAINED = 0.9;

    /** The shorter has such a part of the longer's length, or is so long that it is a quotation from it. */
    private static final double AS_LONG = 0.5;

    private static final int QUOTATION = 8;

    /** Runs of words that two statements must share one of to be compared. */
    private static final int RUN = 4;

    private static final int COMPARED = 12;

    /** So many days apart the same words are said anew. */
    private static final int DAYS = 10;

    private record Report(
            Ref ref,
            @Nullable LocalDate published,
            Sketch.Said said,
            @Nullable String speaker) {}

    /**
     * What came of it.
     *
     * @param names by global id, what persons call them
     */
    record Outcome(Clusters clusters, SortedMap<String, String> names) {}

    /** Returns the global ids of the statements of articles, which are in the order of their ids. */
    Outcome resolve(List<Sketch> articles, Clusters who, List<Ruling> rulings) {
        List<Report> reports = reports(articles, who);
        Ruled ruled = Ruled.of(rulings, Ruling.Layer.EVENT, anchors(reports), reports.size());
        Map<Ref, String> ids = new HashMap<>();
        Map<String, MergeDecision> decisions = new TreeMap<>();
        String[] byReport = new String[reports.size()];
        for (List<Integer> group : groups(reports, ruled)) {
            List<Report> members = group.stream().map(reports::get).toList();
            String id = idOf(members);
            group.forEach(i -> {
                byReport[i] = id;
                ids.put(reports.get(i).ref(), id);
            });
            if (members.size() > 1) {
                SortedSet<String> by = new TreeSet<>();
                group.forEach(i -> by.addAll(ruled.rulingsOf(i)));
                decisions.put(id, decision(id, members, by));
            }
        }
        SortedMap<String, String> names = new TreeMap<>();
        ruled.names().forEach((report, name) -> names.putIfAbsent(byReport[report], name));
        return new Outcome(new Clusters(ids, decisions), names);
    }

    private static List<Report> reports(List<Sketch> articles, Clusters who) {
        List<Report> reports = new ArrayList<>();
        for (Sketch article : articles) {
            for (Sketch.Said said : article.statements()) {
                reports.add(new Report(
                        new Ref(article.articleId(), said.id()),
                        article.date(),
                        said,
                        said.speaker() == null ? null : who.idOf(article.articleId(), said.speaker())));
            }
        }
        return reports;
    }

    /** Takes the fullest reports first, so that the first of a group is the one that all others are parts of. */
    private static List<List<Integer>> groups(List<Report> reports, Ruled ruled) {
        List<Integer> byLength = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            byLength.add(i);
        }
        byLength.sort(Comparator.comparing(
                        (Integer i) -> -reports.get(i).said().words().size())
                .thenComparing(i -> i));
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        Map<Integer, Integer> groupOf = new HashMap<>();
        Map<List<String>, List<Integer>> heads = new HashMap<>();
        for (int i : byLength) {
            int ruledGroup = ruled.groupOf(i);
            Integer group = groupOf.get(ruledGroup);
            boolean byWords = false;
            if (group == null && !ruled.isPinned(i)) {
                group = candidates(reports.get(i), heads).stream()
                        .filter(head -> areOne(reports.get(head), reports.get(i)))
                        .map(head -> groupOf.getOrDefault(ruled.groupOf(head), head))
                        .filter(found -> ruled.isEmpty()
                                || groups.getOrDefault(found, List.of()).stream()
                                        .noneMatch(j -> ruled.areApart(j, i)))
                        .findFirst()
                        .orElse(null);
                byWords = group != null;
            }
            if (group == null) {
                group = i;
            }
            if (!byWords && !ruled.isPinned(i)) {
                for (List<String> key : keys(reports.get(i))) {
                    heads.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
            groupOf.put(ruledGroup, group);
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private static Set<Integer> candidates(Report report, Map<List<String>, List<Integer>> heads) {
        Set<Integer> found = new LinkedHashSet<>();
        for (List<String> key : keys(report)) {
            List<Integer> known = heads.getOrDefault(key, List.of());
            found.addAll(known.subList(Math.max(0, known.size() - COMPARED), known.size()));
        }
        return found;
    }

    private static List<List<String>> keys(Report report) {
        String speaker = report.speaker();
        List<String> words = report.said().words();
        if (speaker == null || words.isEmpty()) {
            return List.of();
        }
        List<List<String>> keys = new ArrayList<>();
        for (int i = 0; i <= Math.max(0, words.size() - RUN); i++) {
            keys.add(List.of(speaker, String.join(" ", words.subList(i, Math.min(words.size(), i + RUN)))));
        }
        return keys;
    }

    private static boolean areOne(Report longer, Report shorter) {
        List<String> all = longer.said().words();
        List<String> part = shorter.said().words();
        LocalDate one = longer.said().date().startDate();
        LocalDate other = shorter.said().date().startDate();
        long apart = one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
        if (part.size() < TELLING_WORDS ? !all.equals(part) || apart > 0 : apart > DAYS) {
            return false;
        }
        boolean asLong = part.size() >= AS_LONG * all.size() || part.size() >= QUOTATION;
        return asLong && inOrder(all, part) >= CONTAINED * part.size();
    }

    /** Returns the length of the longest common subsequence. */
    private static int inOrder(List<String> a, List<String> b) {
        int[] best = new int[b.size() + 1];
        for (String word : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = best[j];
                best[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, best[j - 1]);
                diagonal = above;
            }
        }
        return best[b.size()];
    }

    /** A statement is called after the first report of it, so that later reports do not change its id. */
    private static String idOf(List<Report> members) {
        Report first = members.stream()
                .min(Comparator.comparing(
                                (Report report) -> report.published() == null ? LocalDate.MAX : report.published())
                        .thenComparing(report -> report.ref().articleId())
                        .thenComparingInt(report -> report.said().begin())
                        .thenComparing(Report::ref))
                .orElseThrow();
        return Ids.event(
                "st",
                first.ref().articleId(),
                Integer.toString(first.said().begin()),
                first.ref().id());
    }

    private static MergeDecision decision(String id, List<Report> members, SortedSet<String> rulings) {
        if (!rulings.isEmpty()) {
            return MergeDecision.of(id, "statement/ruling", 1, "ruled by a person: " + String.join(", ", rulings));
        }
        Report fullest = members.get(0);
        int least = fullest.said().words().size();
        double alike = 1;
        for (Report report : members) {
            int size = report.said().words().size();
            least = Math.min(least, size);
            alike = Math.min(
                    alike,
                    (double) inOrder(fullest.said().words(), report.said().words()) / Math.max(1, size));
        }
        boolean telling = least >= TELLING_WORDS;
        String evidence = "%s: %d%% of the words of %d reports, in their order%s"
                .formatted(fullest.speaker(), Math.round(100 * alike), members.size(), telling ? "" : ", on one day");
        return MergeDecision.of(
                id,
                telling ? "statement/same-words" : "statement/same-words-same-day",
                Math.round(100 * alike * (telling ? 0.98 : 0.8)) / 100.0,
                evidence);
    }

    private static Map<Anchor, List<Integer>> anchors(List<Report> reports) {
        Map<Anchor, List<Integer>> at = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            at.computeIfAbsent(
                            new Anchor(report.ref().articleId(), report.said().begin()), a -> new ArrayList<>())
                    .add(i);
        }
        return at;
    }
}
