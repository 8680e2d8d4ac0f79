package io.dateline.resolve;

import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What persons ruled about things that are numbered: which are one, which are kept apart. Of rulings that contradict each
 * other the later one holds.
 */
final class Ruled {
    private final int[] parents;
    private final Map<Integer, SortedSet<Integer>> apart = new HashMap<>();
    private final SortedSet<Integer> pinned = new TreeSet<>();
    private final Map<Integer, SortedSet<String>> rulings = new TreeMap<>();
    private final Map<Integer, String> names = new TreeMap<>();

    private Ruled(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /**
     * Returns what was ruled about a layer.
     *
     * @param at the numbers of what stands at a place
     */
    static Ruled of(List<Ruling> rulings, Layer layer, Map<Anchor, List<Integer>> at, int size) {
        Ruled ruled = new Ruled(size);
        rulings.stream()
                .filter(ruling -> ruling.layer() == layer)
                .sorted(Comparator.comparingLong(Ruling::sequence)
                        .thenComparing(Ruling::id)
                        .reversed())
                .forEach(ruling -> ruled.add(ruling, all(ruling.left(), at), all(ruling.right(), at)));
        return ruled;
    }

    private static List<Integer> all(List<Anchor> anchors, Map<Anchor, List<Integer>> at) {
        List<Integer> found = new ArrayList<>();
        anchors.stream().sorted().distinct().forEach(anchor -> found.addAll(at.getOrDefault(anchor, List.of())));
        return found;
    }

    private void add(Ruling ruling, List<Integer> left, List<Integer> right) {
        if (left.isEmpty()) {
            return;
        }
        switch (ruling.kind()) {
            case MERGE -> {
                left.forEach(i -> join(left.get(0), i, ruling));
                right.forEach(i -> join(left.get(0), i, ruling));
            }
            case SPLIT -> {
                left.forEach(i -> join(left.get(0), i, ruling));
                left.forEach(i -> right.forEach(j -> part(i, j)));
            }
            case PIN -> {
                if (!right.isEmpty()) {
                    left.forEach(i -> join(right.get(0), i, ruling));
                    pinned.addAll(left);
                }
            }
            case RENAME -> {
                if (ruling.name() != null) {
                    names.putIfAbsent(left.get(0), ruling.name());
                }
            }
        }
    }

    private void join(int a, int b, Ruling ruling) {
        int one = groupOf(a);
        int other = groupOf(b);
        if (areApart(one, other)) {
            return;
        }
        rulings.computeIfAbsent(a, i -> new TreeSet<>()).add(ruling.id());
        if (one != other) {
            int low = Math.min(one, other);
            int high = Math.max(one, other);
            parents[high] = low;
            for (int third : apart.getOrDefault(high, new TreeSet<>())) {
                part(low, third);
            }
        }
    }

    private void part(int a, int b) {
        int one = groupOf(a);
        int other = groupOf(b);
        if (one != other) {
            apart.computeIfAbsent(one, i -> new TreeSet<>()).add(other);
            apart.computeIfAbsent(other, i -> new TreeSet<>()).add(one);
        }
    }

    /** Returns the least number of those that are one with a thing by ruling. */
    int groupOf(int thing) {
        int root = thing;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    /** Tells whether two things must not be one. */
    boolean areApart(int a, int b) {
        int other = groupOf(b);
        return apart.getOrDefault(groupOf(a), new TreeSet<>()).stream().anyMatch(third -> groupOf(third) == other);
    }

    /** Tells whether rules have no say in what a thing is. */
    boolean isPinned(int thing) {
        return pinned.contains(thing);
    }

    /** Tells whether nothing was ruled, names aside. */
    boolean isEmpty() {
        return rulings.isEmpty() && apart.isEmpty();
    }

    /** Returns the rulings by which a thing is one with others. */
    SortedSet<String> rulingsOf(int thing) {
        return rulings.getOrDefault(thing, new TreeSet<>());
    }

    /** Returns the names that persons gave, by thing. */
    Map<Integer, String> names() {
        return names;
    }
}
