package io.dateline.resolve.actor;

import io.dateline.resolve.Sketch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which articles tell of the same matter: near in time and alike in their telling words, rare ones weighing more.
 *
 * <p>Only articles that share a rare word are compared, and a word that many articles of one week share is not rare: so
 * the cost is linear in their number.
 */
final class AlikeArticles {
    /** Two articles of one story, by number, the lower one first. */
    record Pair(int one, int other, double likeness) {}

    private static final int DAYS = 4;
    private static final int MOST_IN_A_WEEK = 40;
    private static final int SHARED_RARE_WORDS = 4;

    /** How alike two articles are that tell of the same matter, whatever the articles about them. */
    static final double SAME = 0.2;

    /** How alike they are where the articles about them tell of it too. */
    private static final double SAME_AMONG_OTHERS = 0.12;

    /** How alike they are that have much in common. */
    private static final double ALIKE = 0.1;

    private final List<LocalDate> dates;
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Integer, BitSet> neighbours = new HashMap<>();
    private final Map<Integer, BitSet> alike = new HashMap<>();

    AlikeArticles(List<Sketch> articles, Readings readings, ActorMatcher.Telling telling) {
        dates = articles.stream()
                .map(article -> article.date() == null ? LocalDate.MIN : article.date())
                .toList();
        TreeMap<String, List<Integer>> postings = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int article = i;
            words(articles.get(i), readings).forEach(word -> postings.computeIfAbsent(word, w -> new ArrayList<>(2))
                    .add(article));
        }
        double[] norms = new double[articles.size()];
        Map<Long, double[]> shared = new HashMap<>();
        for (List<Integer> holders : postings.values()) {
            double weight = Math.log((articles.size() + 1.0) / holders.size());
            holders.forEach(i -> norms[i] += weight * weight);
        }
        for (List<Integer> holders : postings.values()) {
            double weight = Math.log((articles.size() + 1.0) / holders.size());
            add(holders, weight * weight, shared);
        }
        shared.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            int one = (int) (entry.getKey() >> 32);
            int other = (int) (long) entry.getKey();
            double cosine = entry.getValue()[0] / Math.sqrt(norms[one] * norms[other]);
            double least = telling.isOne(one, other) ? SAME_AMONG_OTHERS : SAME;
            if (cosine >= least && entry.getValue()[1] >= SHARED_RARE_WORDS) {
                pairs.add(new Pair(one, other, cosine));
            }
            if (cosine >= SAME && entry.getValue()[1] >= SHARED_RARE_WORDS) {
                link(neighbours, one, other);
            }
            if (cosine >= ALIKE) {
                link(alike, one, other);
            }
        });
    }

    private static Set<String> words(Sketch article, Readings readings) {
        Set<String> words = new HashSet<>();
        article.events().forEach(event -> words.addAll(event.words()));
        for (Sketch.Who actor : article.actors()) {
            actor.names().forEach(name -> words.addAll(readings.words(name)));
            actor.descriptions().forEach(text -> words.addAll(readings.words(text)));
        }
        return words;
    }

    private void add(List<Integer> holders, double weight, Map<Long, double[]> shared) {
        List<Integer> byDay = holders.stream()
                .sorted(Comparator.comparing((Integer i) -> dates.get(i)).thenComparing(Comparator.naturalOrder()))
                .toList();
        int first = 0;
        for (int i = 0; i < byDay.size(); i++) {
            while (!near(byDay.get(first), byDay.get(i))) {
                first++;
            }
            if (i - first > MOST_IN_A_WEEK) {
                continue;
            }
            for (int j = first; j < i; j++) {
                double[] sum = shared.computeIfAbsent(key(byDay.get(j), byDay.get(i)), k -> new double[2]);
                sum[0] += weight;
                sum[1]++;
            }
        }
    }

    private boolean near(int one, int other) {
        LocalDate a = dates.get(one);
        LocalDate b = dates.get(other);
        return a.equals(b)
                || !a.equals(LocalDate.MIN)
                        && !b.equals(LocalDate.MIN)
                        && Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS;
    }

    private static long key(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    private static void link(Map<Integer, BitSet> links, int one, int other) {
        links.computeIfAbsent(one, i -> new BitSet()).set(other);
        links.computeIfAbsent(other, i -> new BitSet()).set(one);
    }

    /** Returns all pairs, the most alike first. */
    List<Pair> pairs() {
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Pair::likeness)
                        .reversed()
                        .thenComparingInt(Pair::one)
                        .thenComparingInt(Pair::other))
                .toList();
    }

    /** Tells whether an article tells of the same matter as one of several others. */
    boolean touches(int article, BitSet others) {
        return meets(neighbours.get(article), others);
    }

    /** Tells whether an article has much in common with one of several others, if not enough to be of one matter. */
    boolean nears(int article, BitSet others) {
        return meets(alike.get(article), others);
    }

    private static boolean meets(@Nullable BitSet near, BitSet others) {
        return near != null && near.intersects(others);
    }
}
