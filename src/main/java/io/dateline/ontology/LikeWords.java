package io.dateline.ontology;

import java.util.HashMap;
import java.util.Map;

/** Words by which the news calls the same people in turn, by {@code lang/en/like-words.tsv}. */
public final class LikeWords {
    private static final Map<String, String> FIRST = load();

    private LikeWords() {}

    private static Map<String, String> load() {
        Map<String, String> first = new HashMap<>();
        for (TsvTable.Row row : TsvTable.read("lang/en/like-words.tsv", 2)) {
            for (String word : row.text(1).split(" ")) {
                first.put(word, row.text(0));
            }
        }
        return Map.copyOf(first);
    }

    /** Returns the first of the words that mean what a noun means, in the singular and in lower case. */
    public static String plain(String noun) {
        return FIRST.getOrDefault(noun, noun);
    }
}
