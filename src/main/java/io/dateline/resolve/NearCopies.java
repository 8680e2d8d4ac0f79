package io.dateline.resolve;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which articles are copies of others: the same text, a text with small edits, or a later text at the same address.
 *
 * <p>Articles that share one of their {@value #MARKS} least shingle hashes, or their address, are compared by all their
 * shingles. The one published first (then the one of the lesser id) is the original, and of a chain of copies all are
 * copies of the first.
 */
final class NearCopies {
    private static final int MARKS = 16;

    /** A mark that more articles have is boilerplate: only so many of them, next to each other, are compared. */
    private static final int COMPARED = 20;

    /** Texts of fewer runs of words are alike by chance. */
    private static final int SHORTEST = 20;

    private static final double ALIKE = 0.75;
    private static final double CONTAINED = 0.9;
    private static final double AS_LONG = 0.4;
    private static final double UPDATED = 0.3;

    private static final Comparator<Sketch> BY_AGE = Comparator.comparing(
                    (Sketch article) -> article.published() == null ? Instant.MAX : article.published())
            .thenComparing(Sketch::articleId);

    private NearCopies() {}

    /** Returns, by the id of an article, the id of the one that it is a near copy of. */
    static Map<String, String> find(List<Sketch> articles) {
        List<Sketch> byAge = articles.stream().sorted(BY_AGE).toList();
        Map<String, List<Integer>> blocks = new HashMap<>();
        Map<String, String> originals = new HashMap<>();
        for (int i = 0; i < byAge.size(); i++) {
            Sketch article = byAge.get(i);
            SortedSet<Integer> candidates = new TreeSet<>();
            for (String key : keys(article)) {
                List<Integer> earlier = blocks.computeIfAbsent(key, k -> new ArrayList<>());
                candidates.addAll(earlier.subList(Math.max(0, earlier.size() - COMPARED), earlier.size()));
                earlier.add(i);
            }
            candidates.stream()
                    .map(byAge::get)
                    .filter(earlier -> isCopy(article, earlier))
                    .findFirst()
                    .map(Sketch::articleId)
                    .ifPresent(id -> originals.put(article.articleId(), originals.getOrDefault(id, id)));
        }
        return originals;
    }

    private static List<String> keys(Sketch article) {
        List<String> keys = new ArrayList<>();
        keys.add("text " + article.contentHash());
        if (article.url() != null) {
            keys.add("url " + article.url());
        }
        Arrays.stream(article.shingles())
                .map(NearCopies::mixed)
                .sorted()
                .limit(MARKS)
                .forEach(mark -> keys.add("mark " + mark));
        return keys;
    }

    private static boolean isCopy(Sketch later, Sketch earlier) {
        if (Math.min(later.shingles().length, earlier.shingles().length) < SHORTEST) {
            return false;
        }
        if (later.contentHash().equals(earlier.contentHash())) {
            return true;
        }
        int[] a = later.shingles();
        int[] b = earlier.shingles();
        double shared = shared(a, b);
        double contained = shared / Math.min(a.length, b.length);
        boolean updated = later.url() != null && later.url().equals(earlier.url());
        return shared / (a.length + b.length - shared) >= ALIKE
                || contained >= CONTAINED && Math.min(a.length, b.length) >= AS_LONG * Math.max(a.length, b.length)
                || updated && contained >= UPDATED;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** A list's hash code is too regular for its least values to be a fair choice (MurmurHash3, 32-bit finalizer). */
    private static int mixed(int hash) {
        int h = hash;
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
