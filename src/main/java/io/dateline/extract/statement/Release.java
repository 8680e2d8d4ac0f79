package io.dateline.extract.statement;

import io.dateline.annotate.AnnotatedSentence;
import io.dateline.extract.DependencyTree;
import io.dateline.model.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A press release in the first person: a line at the top names somebody in office, and "we" speak below without quotation
 * marks. Every paragraph of it is that person's statement.
 */
final class Release {
    /** Lines at the top among which the name stands. */
    private static final int LAST_HEADING = 6;

    private static final int FEWEST_FIRST_PERSONS = 2;
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "my", "me");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i).*\\b(?:secretary|spokesperson|spokesman|spokeswoman|minister|president|premier|chancellor|ambassador|commissioner"
                    + "|representative|envoy|director|chair|governor|mayor|attributable)\\b.*");

    private final ArticleText text;

    Release(ArticleText text) {
        this.text = text;
    }

    /** Returns a statement for each paragraph; none where the text is no such release. */
    List<Attribution> paragraphs() {
        List<AnnotatedSentence> sentences = text.article().sentences();
        int speakerSentence = -1;
        int speaker = 0;
        for (AnnotatedSentence sentence : sentences.subList(0, Math.min(LAST_HEADING, sentences.size()))) {
            if (isByline(sentence)) {
                speakerSentence = sentence.index();
                speaker = lastOfName(text.tree(sentence.index()));
                break;
            }
        }
        List<Attribution> found = new ArrayList<>();
        if (speaker == 0 || firstPersons(speakerSentence) < FEWEST_FIRST_PERSONS) {
            return found;
        }
        for (int first = speakerSentence + 1; first < sentences.size(); ) {
            int end = first + 1;
            while (end < sentences.size()
                    && sentences.get(end).paragraph() == sentences.get(first).paragraph()) {
                end++;
            }
            if (!sentences.get(first).headline()) {
                found.add(new Attribution(
                        sentences.get(first).begin(),
                        sentences.get(end - 1).end(),
                        StatementKind.DIRECT,
                        -1,
                        0,
                        0,
                        speakerSentence,
                        speaker,
                        0,
                        CONFIDENCE));
            }
            first = end;
        }
        return found;
    }

    /** "Ann Lee, Department Spokesperson"; "The following is attributable to Spokesperson Ann Lee:". */
    private boolean isByline(AnnotatedSentence sentence) {
        String line = text.text().substring(sentence.begin(), sentence.end());
        boolean alone = sentence.headline() || line.endsWith(":");
        return alone && OFFICE.matcher(line).matches() && lastOfName(text.tree(sentence.index())) > 0;
    }

    private static int lastOfName(DependencyTree tree) {
        int last = 0;
        for (int i = 1; i <= tree.size(); i++) {
            if ("PERSON".equals(tree.token(i).ner()) && tree.tag(i).startsWith("NNP")) {
                last = i;
            } else if (last > 0) {
                break;
            }
        }
        return last;
    }

    private int firstPersons(int after) {
        int count = 0;
        for (int s = after + 1; s < text.trees().size(); s++) {
            DependencyTree tree = text.tree(s);
            for (int i = 1; i <= tree.size(); i++) {
                count += FIRST_PERSON.contains(tree.word(i)) && tree.tag(i).startsWith("PRP") ? 1 : 0;
            }
        }
        return count;
    }
}
