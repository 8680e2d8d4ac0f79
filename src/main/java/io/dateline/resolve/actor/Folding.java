package io.dateline.resolve.actor;

import io.dateline.model.Ids;
import io.dateline.ontology.TsvTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes the spellings of one name alike: {@code resolve/name-folding.tsv} and {@code resolve/given-names.tsv}. */
final class Folding {
    private record Rule(Pattern pattern, String replacement) {}

    private static final List<Rule> RULES = TsvTable.read("resolve/name-folding.tsv", 2).stream()
            .map(row -> new Rule(Pattern.compile(row.text(0)), row.text(1)))
            .toList();

    private static final Map<String, String> GIVEN = givenNames();

    private Folding() {}

    private static Map<String, String> givenNames() {
        Map<String, String> forms = new HashMap<>();
        for (TsvTable.Row row : TsvTable.read("resolve/given-names.tsv", 2)) {
            String name = word(row.text(0));
            forms.putIfAbsent(name, name);
            for (String form : row.text(1).split("\\|")) {
                forms.putIfAbsent(word(form), name);
            }
        }
        return Map.copyOf(forms);
    }

    /** Returns a word of a name as all its spellings come out: lower case, no accents, no hyphens. */
    static String word(String word) {
        String folded = Ids.slug(word).replace("-", "");
        if (folded.length() < 3) {
            return folded;
        }
        for (Rule rule : RULES) {
            folded = rule.pattern().matcher(folded).replaceAll(rule.replacement());
        }
        return folded;
    }

    /** Returns what stands for all forms of a given name, itself {@linkplain #word folded}: "mike" and "michael". */
    static String given(String folded) {
        return GIVEN.getOrDefault(folded, folded);
    }

    /** Tells whether two words differ in one letter, or in two where both are long. */
    static boolean almostSame(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int allowed = length < 5 ? 0 : length < 9 ? 1 : 2;
        return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
    }

    /** Damerau-Levenshtein distance, with neighbouring letters only exchanged. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
