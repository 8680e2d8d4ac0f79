package io.dateline.resolve.actor;

import io.dateline.ontology.Gazetteer;
import io.dateline.ontology.GazetteerEntry.Kind;
import io.dateline.ontology.LikeWords;
import io.dateline.ontology.PhraseIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A description in parts: "the 23 Somali pirates".
 *
 * @param head its last word, in the singular and by its {@linkplain LikeWords plainest like}: "pirate"
 * @param phrase all its words in lower case but determiners, numbers and nationalities: "pirates", "foreign minister"
 * @param modifiers the words of the phrase before the head
 * @param numbers how many, where told, in digits
 * @param definite whether it stands with "the" or nothing, so that it can mean the one holder of an office
 * @param bare whether it stands with neither article nor number, as in headlines and generalities
 */
record Description(
        String head,
        String phrase,
        SortedSet<String> modifiers,
        SortedSet<String> numbers,
        boolean definite,
        boolean bare) {
    private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "those", "a", "an", "s");
    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "any", "some", "no", "one", "another", "other", "every", "each", "many", "most", "few",
            "several", "all", "both", "either", "my", "your", "his", "her", "its", "our", "their");
    private static final Set<String> BREAKS =
            Set.of("of", "in", "for", "from", "at", "on", "to", "with", "who", "by", "and", "or");
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Returns the parts of a description. */
    static Description of(String text, Gazetteer gazetteer) {
        List<List<String>> items = List.of(text.split("\\s+")).stream()
                .map(PhraseIndex::words)
                .filter(words -> !words.isEmpty())
                .toList();
        List<String> words = new ArrayList<>();
        SortedSet<String> numbers = new TreeSet<>();
        boolean definite = true;
        boolean bare = true;
        for (int i = 0; i < items.size(); ) {
            var place = gazetteer
                    .longestAt(items, i)
                    .filter(m -> m.value().country() != null && m.value().kind() != Kind.ORGANIZATION);
            if (place.isPresent()) {
                i += place.get().length();
                continue;
            }
            for (String item : items.get(i)) {
                String word = item.toLowerCase(Locale.ROOT);
                definite &= !INDEFINITE.contains(word);
                bare &= !DETERMINERS.contains(word) || word.equals("s");
                int number = word.equals("dozen") ? NUMBERS.size() - 1 : NUMBERS.indexOf(word);
                if (number >= 0 || Character.isDigit(word.charAt(0))) {
                    numbers.add(number < 0 ? word : Integer.toString(number + 2));
                    bare = false;
                } else if (!DETERMINERS.contains(word)) {
                    words.add(word);
                }
            }
            i++;
        }
        while (!words.isEmpty() && BREAKS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        int end = 0;
        while (end < words.size() && (end == 0 || !BREAKS.contains(words.get(end)))) {
            end++;
        }
        String head = end == 0 ? "" : LikeWords.plain(singular(words.get(end - 1)));
        SortedSet<String> modifiers = new TreeSet<>(end == 0 ? List.of() : words.subList(0, end - 1));
        return new Description(head, String.join(" ", words), modifiers, numbers, definite, bare);
    }

    /** Tells whether the other may describe the same: no number speaks against it. */
    boolean fits(Description other) {
        return head.equals(other.head)
                && (numbers.isEmpty() || other.numbers.isEmpty() || numbers.equals(other.numbers));
    }

    private static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.length() > 4 && word.matches(".*(ss|ch|sh|x)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
