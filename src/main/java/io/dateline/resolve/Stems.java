package io.dateline.resolve;

/**
 * Words without their endings, so that "attack", "attacked" and "attacks" are told as one. Coarser than a lemma, and only
 * good for comparing.
 */
final class Stems {
    private static final String[] ENDINGS = {
        "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ied", "ies"
    };
    private static final int SHORTEST = 3;

    private Stems() {}

    /** Returns the stem of a word in lower case. */
    static String of(String word) {
        String stem = word;
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                stem = stem.substring(0, stem.length() - ending.length());
                return bare(ending.startsWith("ie") ? stem + "y" : stem);
            }
        }
        if (stem.endsWith("ed") && stem.length() > SHORTEST + 1) {
            stem = stem.substring(0, stem.length() - 2);
        } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && stem.length() > SHORTEST) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return bare(stem);
    }

    /** Takes off what an ending may or may not have left: "hitt", "arrive", "investigat". */
    private static String bare(String stem) {
        String bare = stem;
        if (bare.endsWith("e") && bare.length() > SHORTEST) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.endsWith("at") && bare.length() > SHORTEST + 3) {
            bare = bare.substring(0, bare.length() - 2);
        }
        int last = bare.length() - 1;
        if (last >= SHORTEST && bare.charAt(last) == bare.charAt(last - 1)) {
            bare = bare.substring(0, last);
        }
        return bare;
    }
}
