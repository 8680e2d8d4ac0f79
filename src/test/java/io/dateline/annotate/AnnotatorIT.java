package io.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Article;
import io.dateline.model.PublishedPrecision;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnnotatorIT {
    private static Annotator annotator;

    @BeforeAll
    static void load() {
        annotator = Annotator.load();
    }

    private static AnnotatedArticle annotate(String text, @Nullable String date) {
        LocalDate day = date == null ? null : LocalDate.parse(date);
        return annotator.annotate(new Article(
                "a",
                null,
                null,
                null,
                List.of(),
                day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant(),
                day == null ? null : PublishedPrecision.DAY,
                day,
                "en",
                text));
    }

    private static List<String> timeValues(AnnotatedArticle article) {
        return article.sentences().stream()
                .flatMap(s -> s.entities().stream())
                .map(e -> e.get(TimeAnnotations.TimexAnnotation.class))
                .filter(Objects::nonNull)
                .map(Timex::value)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void resolvesTimesAgainstTheDocumentDate() {
        assertThat(timeValues(annotate("They met yesterday in Riga.", "2022-02-11")))
                .containsExactly("2022-02-10");
    }

    @Test
    void resolvesNoRelativeTimeWithoutDocumentDate() {
        assertThat(timeValues(annotate("They met yesterday and on Tuesday in Riga.", null)))
                .noneMatch(v -> v.matches("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void timesDoNotDependOnTheArticlesReadBefore() {
        String text = "A cease-fire may be announced on Monday.";
        List<String> before = timeValues(annotate(text, "2022-02-11"));
        annotate("The council said on Monday that it met on Monday.", "2022-02-11");

        assertThat(timeValues(annotate(text, "2022-02-11"))).isEqualTo(before);
        annotate("The council will meet on Monday.", "2022-02-11");

        assertThat(timeValues(annotate(text, "2022-02-11"))).isEqualTo(before);
    }

    @Test
    void offsetsPointIntoTheOriginalText() {
        String text = "RIGA (AP) — The ministers met\nin the old town.\n\nThey “agreed” 🎉 on little.";
        AnnotatedArticle article = annotate(text, null);

        for (AnnotatedSentence sentence : article.sentences()) {
            for (CoreLabel token : sentence.tokens()) {
                assertThat(text.substring(token.beginPosition(), token.endPosition()))
                        .isEqualTo(token.get(CoreAnnotations.OriginalTextAnnotation.class));
            }
        }
    }

    @Test
    void cutsSentencesThatNobodyWrote() {
        String list = "Tallinn, Riga, Vilnius and Warsaw and ".repeat(3000);
        AnnotatedArticle article = annotate(list + "\n\nThe ministers met.", null);

        assertThat(article.sentences())
                .allSatisfy(s -> assertThat(s.tokens()).hasSizeLessThanOrEqualTo(SentenceCap.LONGEST_SENTENCE));
        AnnotatedSentence last = article.sentences().get(article.sentences().size() - 1);
        assertThat(last.index()).isEqualTo(article.sentences().size() - 1);
        assertThat(last.token(3).word()).isEqualTo("met");
        assertThat(last.graph().getFirstRoot().word()).isEqualTo("met");
        assertThat(article.sentences().get(1).token(1).index()).isEqualTo(1);
    }

    @Test
    void aCompanysFormEndsNoSentenceBeforeAnOffice() {
        AnnotatedArticle article = annotate(
                "\"It was hard,\" said Acme Inc. CEO Ann Vale. She left Oakline Corp. Chairs were sold.", null);

        assertThat(article.sentences()).hasSize(3);
        assertThat(tagged(article)).endsWith("said/VBD Acme/NNP Inc./NNP CEO/NNP Ann/NNP Vale/NNP ./.");
        assertThat(article.sentences().get(1).token(1).word()).isEqualTo("She");
    }

    @Test
    void passesOverAWordWithoutEnd() {
        AnnotatedArticle article = annotate("x".repeat(200_000) + " is no word.", null);

        assertThat(article.sentences().get(0).token(1).beginPosition()).isEqualTo(200_001);
    }

    @Test
    void headingsAreReadAsRunningText() {
        String body = "\n\nThe ferry sank on Monday. A court has charged its captain, Ann Vale, in New Delhi.";

        assertThat(tagged(annotate("Ferry Sinks Off New Delhi, Captain Ann Vale Charged" + body, null)))
                .isEqualTo("Ferry/NN sinks/VBZ off/IN New/NNP Delhi/NNP ,/, captain/NN Ann/NNP Vale/NNP charged/VBD");
        assertThat(tagged(annotate("TWO DIE AS FERRY SINKS" + body, null)))
                .isEqualTo("Two/CD die/VBP as/IN ferry/NN sinks/VBZ");
        assertThat(tagged(annotate("Ann Vale, Minister of State for Rural Affairs" + body, null)))
                .startsWith("Ann/NNP Vale/NNP ,/, Minister/NNP of/IN State/NNP");
    }

    @Test
    void whatWasWrittenInAHeadingStaysAsItWas() {
        AnnotatedSentence heading = annotate("Board Fires Chief Executive\n\nIt did so on Monday.", null)
                .sentences()
                .get(0);

        assertThat(heading.tokens())
                .extracting(CoreLabel::originalText)
                .containsExactly("Board", "Fires", "Chief", "Executive");
    }

    private static String tagged(AnnotatedArticle article) {
        return article.sentences().get(0).tokens().stream()
                .map(token -> token.word() + "/" + token.tag())
                .collect(Collectors.joining(" "));
    }

    @Test
    void storedAnnotationsAreWhatTheAnnotatorGives() {
        AnnotatedArticle stored = StoredArticles.load("lake-talks");
        AnnotatedArticle fresh = annotator.annotate(stored.article());

        assertThat(stored.sentences()).hasSameSizeAs(fresh.sentences());
        for (int i = 0; i < fresh.sentences().size(); i++) {
            AnnotatedSentence one = stored.sentences().get(i);
            AnnotatedSentence other = fresh.sentences().get(i);
            assertThat(one.graph().toString(CoreLabel.OutputFormat.VALUE_TAG_INDEX))
                    .isEqualTo(other.graph().toString(CoreLabel.OutputFormat.VALUE_TAG_INDEX));
            assertThat(one.tokens())
                    .extracting(CoreLabel::lemma)
                    .isEqualTo(other.tokens().stream().map(CoreLabel::lemma).toList());
            assertThat(one.entities())
                    .extracting(e -> String.valueOf(e.get(TimeAnnotations.TimexAnnotation.class)))
                    .isEqualTo(other.entities().stream()
                            .map(e -> String.valueOf(e.get(TimeAnnotations.TimexAnnotation.class)))
                            .toList());
        }
    }
}
