package io.dateline.extract.statement;

import io.dateline.extract.DependencyTree;

/**
 * Reports that commas set apart from what they report, which parsers often take for something else: "…, a colonel in Oslo
 * said on Monday.", "…, Ann Lee, the minister, said.", "…, said Lee.", "The gate, she said, is shut".
 */
final class SetApart {
    private static final int[] NOTHING = {0, 0, 0};
    private static final int LONGEST_TAIL = 12;
    private static final int SHORTEST_CONTENT = 3;
    private static final int FARTHEST_THAT = 8;
    /** Appositions between a name and its verb. */
    private static final int MOST_APPOSITIONS = 2;

    private final DependencyTree tree;
    private final int end;

    SetApart(DependencyTree tree) {
        this.tree = tree;
        int last = tree.size();
        while (last > 1 && tree.tag(last).matches("[.:,]|''|``|-RRB-")) {
            last--;
        }
        this.end = last;
    }

    /** Returns the first and last word of what a verb reports, and the speaker's head; zeros where it is not set apart. */
    int[] around(int verb) {
        int[] named = nameBefore(verb);
        int comma = named[0];
        int speaker = named[1];
        int after = verb + 1;
        if (comma == 0 && verb > 1 && tree.word(verb - 1).equals(",")) {
            speaker = nameAfter(verb);
            comma = speaker == 0 ? 0 : verb - 1;
            after = speaker == 0 ? verb + 1 : endOfPhrase(verb + 1);
        }
        if (comma < 2 || quoted(1, comma) || isClauseBefore(comma)) {
            return NOTHING;
        }
        if (after <= end && tree.word(after).equals(",") && hasFiniteVerb(after + 1, end)) {
            boolean whole = end - after >= 1;
            return whole ? new int[] {1, end, speaker} : NOTHING;
        }
        return end - verb <= LONGEST_TAIL
                        && !hasFiniteVerb(after, end)
                        && comma - 1 >= SHORTEST_CONTENT
                        && hasFiniteVerb(1, comma - 1)
                ? new int[] {1, comma - 1, speaker}
                : NOTHING;
    }

    /**
     * Returns the first and last word of the clause that follows a verb of saying to the end of the sentence, where the parser
     * made something else of it; zeros where no clause follows.
     */
    int[] following(int verb, boolean toSomebody) {
        int from = toSomebody ? afterListener(verb + 1) : verb + 1;
        if (tree.child(verb, c -> c < verb && tree.is(c, "nsubj")).isEmpty() || quoted(from, tree.size())) {
            return NOTHING;
        }
        for (int i = from; i <= Math.min(end, from + FARTHEST_THAT); i++) {
            if (tree.word(i).equals("that") && tree.tag(i).equals("IN")) {
                return hasFiniteVerb(i + 1, end) ? new int[] {i, end, 0} : NOTHING;
            }
        }
        boolean opensClause = from < end
                && !"DATE".equals(tree.token(from).ner())
                && tree.tag(from).matches("DT|PRP\\$?|NN.*|JJ|CD|EX");
        return opensClause && hasFiniteVerb(from + 1, end) && !tree.word(from).matches("nothing|so|something|this")
                ? new int[] {from, end, 0}
                : NOTHING;
    }

    /** Returns the word after the noun phrase that names the one spoken to. */
    private int afterListener(int from) {
        int i = from;
        if (i <= end && tree.tag(i).equals("PRP")) {
            return i + 1;
        }
        if (i <= end && tree.tag(i).startsWith("NNP")) {
            while (i <= end && tree.tag(i).startsWith("NNP")) {
                i++;
            }
            return i;
        }
        if (i <= end && tree.tag(i).matches("DT|PRP\\$")) {
            i++;
        }
        while (i <= end && tree.tag(i).matches("NN|NNS|JJ")) {
            i++;
        }
        return i;
    }

    /** Returns the head of the name beside a verb that commas set apart, or 0. */
    int name(int verb) {
        int before = nameBefore(verb)[1];
        return before > 0 ? before : verb > 1 && tree.word(verb - 1).equals(",") ? nameAfter(verb) : 0;
    }

    /** Returns the comma before the noun phrase, appositions included, that stands right before a verb, and its head. */
    private int[] nameBefore(int verb) {
        int to = verb - 1;
        if (to < 2) {
            return new int[] {0, 0};
        }
        while (to > 1 && tree.tag(to).equals("RB")) {
            to--;
        }
        for (int appositions = 0; appositions <= MOST_APPOSITIONS; appositions++) {
            boolean apposition = to > 1 && tree.word(to).equals(",");
            int from = apposition ? to - 1 : to;
            int begin = from;
            while (begin >= 1 && isNominal(begin)) {
                begin--;
            }
            if (begin < 1
                    || begin == from
                    || !tree.word(begin).equals(",")
                    || tree.tag(begin + 1).equals("CC")) {
                return new int[] {0, 0};
            }
            if (!apposition) {
                return new int[] {begin, head(begin + 1, from)};
            }
            if (begin > 1
                    && isNamePhrase(before(begin) + 1, begin - 1)
                    && tree.word(before(begin)).equals(",")) {
                return new int[] {before(begin), head(before(begin) + 1, begin - 1)};
            }
            to = begin;
        }
        return new int[] {0, 0};
    }

    /** Returns the word before the run of nominal words that ends before a comma. */
    private int before(int comma) {
        int begin = comma - 1;
        while (begin > 1 && isNominal(begin)) {
            begin--;
        }
        return begin;
    }

    private boolean isNamePhrase(int from, int to) {
        return from <= to && (tree.tag(from).startsWith("NNP") || tree.tag(from).matches("DT|PRP\\$|JJ|NN"));
    }

    private int nameAfter(int verb) {
        int from = verb + 1;
        if (from > tree.size()
                || tree.tag(verb).equals("VBN")
                || !(tree.tag(from).matches("DT|PRP|PRP\\$|JJ|NNS?|NNPS?"))) {
            return 0;
        }
        int to = endOfPhrase(from) - 1;
        int head = to < from ? 0 : head(from, to);
        return head > 0 && !tree.token(head).ner().matches("DATE|TIME|DURATION|NUMBER") ? head : 0;
    }

    private int endOfPhrase(int from) {
        int to = from;
        while (to <= tree.size() && isNominal(to)) {
            to++;
        }
        return to;
    }

    /** Returns the last noun before the first preposition. */
    private int head(int from, int to) {
        int head = 0;
        for (int i = from; i <= to; i++) {
            if (tree.tag(i).equals("IN") && head > 0) {
                break;
            }
            if (tree.tag(i).startsWith("NN") || tree.tag(i).equals("PRP")) {
                head = i;
            }
        }
        return head;
    }

    private boolean isNominal(int token) {
        return tree.tag(token).matches("NN.*|DT|JJ.?|PRP\\$?|IN|CD|POS|CC|VBN|HYPH|TO");
    }

    /** Tells whether a sentence opens with a clause of time or condition, or a participle: "Asked about it, he said". */
    private boolean isClauseBefore(int comma) {
        String first = tree.tag(1);
        return first.matches("VB[GN]")
                || first.equals("WRB")
                || first.equals("IN") && !hasFiniteVerbInMain(comma)
                || tree.word(1).matches("after|before|while|when|as|if|although|though|since|once|because|until");
    }

    private boolean hasFiniteVerbInMain(int comma) {
        for (int i = 2; i < comma; i++) {
            if (tree.word(i).equals(",")) {
                return hasFiniteVerb(i + 1, comma - 1);
            }
        }
        return hasFiniteVerb(2, comma - 1);
    }

    private boolean hasFiniteVerb(int from, int to) {
        for (int i = Math.max(1, from); i <= Math.min(to, tree.size()); i++) {
            if (tree.tag(i).matches("VB[DZP]|MD")) {
                return true;
            }
        }
        return false;
    }

    private boolean quoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.tag(i).matches("``|''")) {
                return true;
            }
        }
        return false;
    }
}
