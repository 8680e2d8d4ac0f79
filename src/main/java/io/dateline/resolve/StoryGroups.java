package io.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups of things that are alike on the average (group-average agglomerative clustering): those most alike become one first,
 * until no two groups are alike enough.
 */
final class StoryGroups {
    /** How much two things are alike. */
    interface Likeness {
        double of(int a, int b);
    }

    private record Pair(double likeness, int one, int other) {}

    private final List<TreeMap<Integer, Double>> near = new ArrayList<>();
    private final int[] sizes;
    private final int[] groupOf;
    private final double least;
    private final PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));

    private StoryGroups(int size, double least) {
        this.least = least;
        this.sizes = new int[size];
        this.groupOf = new int[size];
        for (int i = 0; i < size; i++) {
            near.add(new TreeMap<>());
            sizes[i] = 1;
            groupOf[i] = i;
        }
    }

    /**
     * Returns the number of the group of each: that of the first in it.
     *
     * @param neighbours of each, those after it that are at all like it
     */
    static int[] of(int[][] neighbours, Likeness likeness, double least) {
        StoryGroups groups = new StoryGroups(neighbours.length, least);
        for (int i = 0; i < neighbours.length; i++) {
            for (int other : neighbours[i]) {
                groups.set(i, other, likeness.of(i, other));
            }
        }
        for (Pair pair = groups.pairs.poll(); pair != null; pair = groups.pairs.poll()) {
            Double now = groups.near.get(pair.one()).get(pair.other());
            if (now != null && now == pair.likeness()) {
                groups.join(pair.one(), pair.other());
            }
        }
        for (int i = 0; i < neighbours.length; i++) {
            groups.groupOf[i] = groups.groupOf[groups.groupOf[i]];
        }
        return groups.groupOf;
    }

    private void set(int one, int other, double likeness) {
        near.get(one).put(other, likeness);
        near.get(other).put(one, likeness);
        if (likeness >= least) {
            pairs.add(new Pair(likeness, Math.min(one, other), Math.max(one, other)));
        }
    }

    private void join(int low, int high) {
        TreeMap<Integer, Double> toLow = near.get(low);
        TreeMap<Integer, Double> toHigh = near.get(high);
        TreeSet<Integer> others = new TreeSet<>(toLow.keySet());
        others.addAll(toHigh.keySet());
        for (int other : others) {
            near.get(other).remove(high);
            if (other != low && other != high) {
                double sum =
                        toLow.getOrDefault(other, 0.0) * sizes[low] + toHigh.getOrDefault(other, 0.0) * sizes[high];
                set(low, other, sum / (sizes[low] + sizes[high]));
            }
        }
        toLow.remove(high);
        toHigh.clear();
        sizes[low] += sizes[high];
        groupOf[high] = low;
    }
}
