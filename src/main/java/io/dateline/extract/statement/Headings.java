package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.DependencyTree;
import io.dateline.model.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Headings that give the speaker before a colon: "Lee: the gate is shut". */
final class Headings {
    private static final int LONGEST_NAME = 6;
    private static final int SHORTEST_CONTENT = 3;
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> SOURCES = Set.of(
            "poll",
            "study",
            "report",
            "survey",
            "police",
            "officials",
            "official",
            "minister",
            "expert",
            "experts",
            "sources",
            "source",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "president",
            "analysts",
            "witnesses",
            "media",
            "ministry",
            "army",
            "governor",
            "mayor",
            "lawyer",
            "pm");

    private final ArticleText text;

    Headings(ArticleText text) {
        this.text = text;
    }

    /** Returns what headings make somebody say without quotation marks. */
    List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (AnnotatedSentence sentence : text.article().sentences()) {
            if (sentence.headline() && sentence.tokens().size() > SHORTEST_CONTENT + 2) {
                DependencyTree tree = text.tree(sentence.index());
                int colon = colon(tree);
                if (colon > 0 && names(tree, colon) && says(tree, colon)) {
                    int last = tree.size();
                    while (last > colon
                            && !Character.isLetterOrDigit(
                                    tree.token(last).word().charAt(0))) {
                        last--;
                    }
                    found.add(new Attribution(
                            text.begin(sentence.index(), colon + 1),
                            text.end(sentence.index(), last),
                            StatementKind.INDIRECT,
                            -1,
                            0,
                            0,
                            sentence.index(),
                            colon - 1,
                            0,
                            CONFIDENCE));
                }
            }
        }
        return found;
    }

    private static int colon(DependencyTree tree) {
        for (int i = 2; i <= Math.min(tree.size() - SHORTEST_CONTENT, LONGEST_NAME + 1); i++) {
            if (tree.word(i).equals(":")) {
                return i;
            }
        }
        return 0;
    }

    private static boolean names(DependencyTree tree, int colon) {
        boolean somebody = false;
        for (int i = 1; i < colon; i++) {
            if (!tree.tag(i).matches("NN.*|DT|JJ|IN|POS|CC|,")) {
                return false;
            }
            somebody |= "PERSON".equals(tree.token(i).ner());
        }
        return somebody || SOURCES.contains(tree.word(colon - 1));
    }

    /** Tells whether a clause follows, not in quotation marks: those are found as such. */
    private static boolean says(DependencyTree tree, int colon) {
        boolean verb = false;
        for (int i = colon + 1; i <= tree.size(); i++) {
            if (tree.tag(i).matches("``|''") && i == colon + 1) {
                return false;
            }
            verb |= tree.tag(i).matches("VB[DPZ]|MD");
        }
        return verb;
    }
}
