package io.dateline.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the abbreviations that an article makes of common words: "body mass index (BMI)" names nobody. */
final class Abbreviations {
    private static final int LONGEST = 6;

    private Abbreviations() {}

    /** Takes the names away that are such abbreviations. */
    static void removeCommon(List<SentenceView> sentences, List<List<Found>> namesOf, List<Found> names) {
        Set<String> common = new HashSet<>();
        for (SentenceView s : sentences) {
            for (int i = 3; i < s.size(); i++) {
                if (s.text(i - 1).equals("(") && s.text(i + 1).equals(")") && isOfCommonWords(s, i)) {
                    common.add(s.text(i));
                }
            }
        }
        if (!common.isEmpty()) {
            namesOf.forEach(found -> found.removeIf(n -> common.contains(n.text)));
            names.removeIf(n -> common.contains(n.text));
        }
    }

    private static boolean isOfCommonWords(SentenceView s, int abbreviation) {
        String letters = s.text(abbreviation);
        int first = abbreviation - 1 - letters.length();
        if (letters.length() < 2
                || letters.length() > LONGEST
                || first < 1
                || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            String word = s.text(first + i);
            if (word.charAt(0) != Character.toLowerCase(letters.charAt(i)) || !Character.isLetter(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }
}
