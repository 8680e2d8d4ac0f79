package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.DependencyTree;
import io.dateline.model.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of a transcript: paragraphs that open with a name in capitals and a colon, and those after them up to the next turn.
 * A name in mixed case counts where it opens three paragraphs and more.
 */
final class Transcript {
    private static final Pattern NAME = Pattern.compile(
            "[\"“]?((?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: \\(?\\p{L}[\\p{L}\\p{M}.,'’-]*\\)?){0,5}): +(?=\\S)");
    /** Somebody of the press: nobody to attribute the words to. */
    private static final Pattern NOBODY = Pattern.compile("Q|A|QUESTION|REPORTER|Question|Reporter");

    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]{2,}");
    /** A question of the press without a colon. */
    private static final Pattern QUESTION = Pattern.compile("Q[ \\t\u00a0]{1,8}(?=[\\p{Lu}\"“(])");

    private static final int FEWEST_TURNS = 3;
    private static final int MOST_PARAGRAPHS_A_TURN = 5;
    private static final double CONFIDENCE = 0.85;

    private final ArticleText text;

    Transcript(ArticleText text) {
        this.text = text;
    }

    /** Returns a statement for every paragraph of every turn; none where the text is no transcript. */
    List<Attribution> turns() {
        Map<Integer, String> names = new HashMap<>(); // by first sentence of the paragraph
        Map<String, Integer> counts = new HashMap<>();
        List<AnnotatedSentence> sentences = text.article().sentences();
        int paragraphs = 0;
        for (AnnotatedSentence sentence : sentences) {
            boolean opens =
                    sentence.index() == 0 || sentences.get(sentence.index() - 1).paragraph() != sentence.paragraph();
            Matcher name = NAME.matcher(text.text())
                    .region(sentence.begin(), text.text().length());
            Matcher question = QUESTION.matcher(text.text())
                    .region(sentence.begin(), text.text().length());
            paragraphs += opens ? 1 : 0;
            if (opens && (name.lookingAt() || question.lookingAt())) {
                int end = name.lookingAt() ? name.end(1) : sentence.begin() + 1;
                names.put(sentence.index(), text.text().substring(sentence.begin(), end));
                counts.merge(names.get(sentence.index()), 1, Integer::sum);
            }
        }
        names.values().removeIf(n -> !CAPITALS.matcher(n).matches() && counts.getOrDefault(n, 0) < FEWEST_TURNS);
        List<Attribution> turns = new ArrayList<>();
        if (names.size() < FEWEST_TURNS) {
            return turns;
        }
        // turns inside a report end with their paragraph, those of a transcript where the next begins
        boolean onlyTurns = MOST_PARAGRAPHS_A_TURN * names.size() >= paragraphs;
        int speakerSentence = -1;
        int speaker = 0;
        boolean known = false;
        for (int first = 0; first < sentences.size(); ) {
            int end = first + 1;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
                end++;
            }
            int begin = sentences.get(first).begin();
            String name = names.get(first);
            if (name != null) {
                known = !NOBODY.matcher(name.replaceAll("^[\"“]", "")).matches();
                speakerSentence = known ? first : -1;
                speaker = lastWord(first, begin + name.length());
                begin = skipBlanks(begin + name.length() + 1);
            }
            if (speaker > 0
                    && (name != null || onlyTurns)
                    && begin < sentences.get(end - 1).end()) {
                turns.add(new Attribution(
                        begin,
                        sentences.get(end - 1).end(),
                        StatementKind.DIRECT,
                        -1,
                        0,
                        0,
                        speakerSentence,
                        known ? speaker : 0,
                        0,
                        CONFIDENCE));
            }
            first = end;
        }
        return turns;
    }

    private int lastWord(int sentence, int nameEnd) {
        DependencyTree tree = text.tree(sentence);
        int last = 0;
        for (int i = 1; i <= tree.size() && text.end(sentence, i) <= nameEnd; i++) {
            last = i;
        }
        return last;
    }

    private int skipBlanks(int offset) {
        int i = offset;
        while (Character.isWhitespace(text.text().charAt(i))) {
            i++;
        }
        return i;
    }
}
