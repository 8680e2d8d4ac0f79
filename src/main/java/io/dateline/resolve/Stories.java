package io.dateline.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles tell one story: those that share rare words, and are not published far apart. An article belongs to a story
 * if it is like the story's articles on the average: two reports of one matter may have few words in common, and each many
 * with the others. The cost grows with the number of articles and not with its square: every article is compared with few.
 */
final class Stories {
    private static final int TELLING_WORDS = 120;
    private static final int NEIGHBOURS = 40;
    private static final int LOOKED_AT = 60;
    private static final int DAYS = 10;
    private static final double LEAST = 0.03;

    /** The average likeness from which on two groups of articles tell one story. */
    private static final double ONE_STORY = 0.12;

    private final List<Sketch> articles;
    private final double[][] weights;
    private final int[][] neighbours;
    private final int[] storyOf;
    private final Map<Long, Double> known = new HashMap<>();
    private final String[] originals;

    Stories(List<Sketch> articles, Map<String, String> copies, Rarity rarity) {
        this.articles = articles;
        this.weights = articles.stream().map(a -> weights(a, rarity)).toArray(double[][]::new);
        this.originals = articles.stream()
                .map(a -> copies.getOrDefault(a.articleId(), a.articleId()))
                .toArray(String[]::new);
        this.neighbours = neighbours(rarity);
        this.storyOf = StoryGroups.of(neighbours, this::likeness, ONE_STORY);
    }

    private static double[] weights(Sketch article, Rarity rarity) {
        return Arrays.stream(rarity.of(article.words()))
                .map(weight -> weight * Math.sqrt(weight))
                .toArray();
    }

    /** Returns the articles, later in order, that an article may share its story with. */
    int[] after(int article) {
        return neighbours[article];
    }

    /** Tells whether two articles tell one story. */
    boolean areOne(int a, int b) {
        return storyOf[a] == storyOf[b] || areCopies(a, b);
    }

    /** Tells whether two articles tell one story, neither from the other: what they then disagree on is in dispute. */
    boolean mayDisagree(int a, int b) {
        return a != b && storyOf[a] == storyOf[b] && !areCopies(a, b);
    }

    /** Returns how much two articles are alike, from 0 to 1. */
    double likeness(int a, int b) {
        if (a == b || areCopies(a, b)) {
            return 1;
        }
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        return known.computeIfAbsent(
                ((long) first << 32) | second,
                pair -> Rarity.cosine(
                        articles.get(first).words(),
                        weights[first],
                        articles.get(second).words(),
                        weights[second]));
    }

    /** Tells whether a word, given by its stem, stands in an article. */
    boolean tells(int article, String stem) {
        return Arrays.binarySearch(articles.get(article).words(), stem.hashCode()) >= 0;
    }

    /** Returns how many different words the longer of two articles has. */
    int longer(int a, int b) {
        return Math.max(articles.get(a).words().length, articles.get(b).words().length);
    }

    /** Tells whether two articles are copies of one. */
    boolean areCopies(int a, int b) {
        return originals[a].equals(originals[b]);
    }

    private int[][] neighbours(Rarity rarity) {
        Integer[] byDay = new Integer[articles.size()];
        Arrays.setAll(byDay, i -> i);
        Arrays.sort(byDay, Comparator.comparing((Integer i) -> day(i)).thenComparing(i -> i));
        Map<Integer, List<Integer>> articlesOf = new HashMap<>();
        int[][] telling = new int[articles.size()][];
        for (int article : byDay) {
            telling[article] = tellingWords(article, rarity);
            for (int word : telling[article]) {
                articlesOf.computeIfAbsent(word, w -> new ArrayList<>()).add(article);
            }
        }
        int[][] found = new int[articles.size()][];
        Map<Integer, Integer> at = new HashMap<>();
        List<List<Integer>> all = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            all.add(new ArrayList<>());
        }
        for (int article : byDay) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (int word : telling[article]) {
                List<Integer> others = articlesOf.getOrDefault(word, List.of());
                int place = at.merge(word, 1, Integer::sum) - 1;
                for (int i = place - 1; i >= 0 && i >= place - LOOKED_AT && near(others.get(i), article); i--) {
                    shared.merge(others.get(i), 1, Integer::sum);
                }
            }
            shared.entrySet().stream()
                    .filter(e -> e.getValue() > 1)
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(NEIGHBOURS)
                    .map(Map.Entry::getKey)
                    .filter(other -> likeness(article, other) >= LEAST)
                    .forEach(other -> all.get(Math.min(article, other)).add(Math.max(article, other)));
        }
        for (int i = 0; i < found.length; i++) {
            found[i] = all.get(i).stream().sorted().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }

    private int[] tellingWords(int article, Rarity rarity) {
        return Arrays.stream(articles.get(article).words())
                .filter(word -> rarity.count(word) > 1)
                .boxed()
                .sorted(Comparator.comparingInt(rarity::count).thenComparing(w -> w))
                .limit(TELLING_WORDS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Articles of no day stand together before all others. */
    private long day(int article) {
        LocalDate date = articles.get(article).date();
        return date == null ? Long.MIN_VALUE : date.toEpochDay();
    }

    private boolean near(int a, int b) {
        LocalDate one = articles.get(a).date();
        LocalDate other = articles.get(b).date();
        return one == null || other == null
                ? one == null && other == null
                : Math.abs(one.toEpochDay() - other.toEpochDay()) <= DAYS;
    }
}
