package io.dateline.extract.time;

import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.model.DatePrecision;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and resolves them by tense against the document date. Safe for use by several threads.
 *
 * <p>SUTime finds the expressions and reads most of them. It takes the nearest day for "Friday" and the nearest month for
 * "March", and counts "the next day" from the document date; those are read anew: by the tense of the clause, and from the
 * day told of before.
 */
public final class TimeExtractor {
    /** A date line that differs from the document date by more than this is about something else. */
    private static final int FARTHEST_DATE_LINE = 7;

    /** Returns the article's time expressions. */
    public TimeLayer extract(AnnotatedArticle article) {
        LocalDate reference = referenceDate(article);
        TimeReading reading = new TimeReading(article.article().text(), reference);
        article.sentences().forEach(reading::read);
        return new TimeLayer(reading.found());
    }

    /**
     * Returns the day that "today" means: that of a date line ("Friday, 11 February 2022") above the text, which may be a
     * day or two off the moment of publication, else the document date.
     */
    private static @Nullable LocalDate referenceDate(AnnotatedArticle article) {
        LocalDate documentDate = article.article().documentDate();
        if (documentDate == null) {
            return null;
        }
        for (AnnotatedSentence sentence :
                article.sentences().subList(0, Math.min(4, article.sentences().size()))) {
            Timex timex = sentence.tokens().get(0).get(TimeAnnotations.TimexAnnotation.class);
            if (!sentence.headline() || timex == null || timex.value() == null || !TimeReading.isStated(timex.text())) {
                continue;
            }
            Optional<TimexValue> value = TimexValue.parse(timex.value());
            if (value.isPresent()
                    && value.get().precision() == DatePrecision.DAY
                    && Math.abs(value.get().start().toEpochDay() - documentDate.toEpochDay()) <= FARTHEST_DATE_LINE) {
                return value.get().start();
            }
        }
        return documentDate;
    }
}
