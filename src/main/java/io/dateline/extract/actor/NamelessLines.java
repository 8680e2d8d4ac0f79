package io.dateline.extract.actor;

import java.util.Set;
import java.util.regex.Pattern;

/** Knows lines of a page that hold capitalised words and name nobody who acts. */
final class NamelessLines {
    private static final Set<String> SHARING = WordLists.of("share-link");
    private static final Set<String> TO_SERVICE = WordLists.of("share-to");
    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d\\d");
    private static final int LONGEST_WORK = 14;

    private NamelessLines() {}

    static boolean isOne(SentenceView s) {
        return isRowOfShareLinks(s) || isWorkWithYear(s);
    }

    /** "Share on Facebook Share on Reddit". */
    private static boolean isRowOfShareLinks(SentenceView s) {
        int links = 0;
        for (int i = 1; i < s.size(); i++) {
            links += SHARING.contains(s.text(i)) && TO_SERVICE.contains(s.lower(i + 1)) ? 1 : 0;
        }
        return links > 1;
    }

    /** "Casablanca (1942)" on a line of its own. */
    private static boolean isWorkWithYear(SentenceView s) {
        int n = s.size();
        return n > 3
                && n <= LONGEST_WORK
                && isBracket(s, n, ")")
                && isBracket(s, n - 2, "(")
                && YEAR.matcher(s.text(n - 1)).matches();
    }

    private static boolean isBracket(SentenceView s, int i, String bracket) {
        return s.text(i).equals(bracket);
    }
}
