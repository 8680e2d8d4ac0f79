package io.dateline.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How much a word tells: the fewer articles have it, the more. Words go by their hashes. */
final class Rarity {
    /** So many further articles are thought of beside those at hand: a word of all three of three is not yet common. */
    private static final int UNSEEN = 150;

    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, Double> weights = new ConcurrentHashMap<>();
    private final int articles;

    Rarity(List<Sketch> articles) {
        this.articles = articles.size();
        for (Sketch article : articles) {
            for (int word : article.words()) {
                counts.merge(word, 1, Integer::sum);
            }
        }
    }

    /** Returns in how many articles a word stands. */
    int count(int word) {
        return counts.getOrDefault(word, 0);
    }

    /** Returns the inverse document frequency of a word. */
    double of(int word) {
        return weights.computeIfAbsent(word, w -> Math.log((articles + UNSEEN) / (count(w) + 1.0)));
    }

    double[] of(int[] words) {
        double[] weights = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            weights[i] = of(words[i]);
        }
        return weights;
    }

    /** Returns the cosine of two sets of words, each sorted, weighted by rarity. */
    double cosine(int[] a, int[] b) {
        return cosine(a, of(a), b, of(b));
    }

    static double cosine(int[] a, double[] weightsA, int[] b, double[] weightsB) {
        double shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared += weightsA[i] * weightsA[i];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        double norm = Math.sqrt(square(weightsA) * square(weightsB));
        return norm == 0 ? 0 : shared / norm;
    }

    private static double square(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        return sum;
    }
}
