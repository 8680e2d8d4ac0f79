package io.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.DateBasis;
import io.dateline.model.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDatingTest {
    private static EventTime date(String article, String sentence, String trigger) {
        AnnotatedArticle annotated = StoredArticles.load(article);
        TimeLayer times = new TimeExtractor().extract(annotated);
        for (AnnotatedSentence s : annotated.sentences()) {
            String text = annotated.article().text().substring(s.begin(), s.end());
            for (CoreLabel token : s.tokens()) {
                if (text.startsWith(sentence) && token.word().equals(trigger)) {
                    return new EventDating().date(annotated, times, s.index(), token.index());
                }
            }
        }
        throw new AssertionError("no '%s' in a sentence '%s …'".formatted(trigger, sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # its own expression
            A bridge       | collapsed | 2022-02-09 | 2022-02-09 | RELATIVE
            # its clause's
            A bridge       | killing   | 2022-02-09 | 2022-02-09 | RELATIVE
            # the paragraph's day
            Rescuers       | arrived   | 2022-02-09 | 2022-02-09 | RELATIVE
            # the day of the lead, not that of the relative clause
            The mayor      | closed    | 2022-02-09 | 2022-02-09 | RELATIVE
            The mayor      | re-elected | 2019-01-01 | 2019-12-31 | STATED
            She said       | hold      | 2022-04-01 | 2022-04-30 | RELATIVE
            # a participle of the same moment
            Speaking       | said      | 2022-02-10 | 2022-02-10 | RELATIVE
            # told as long past: not on the day of the report, but before
            Speaking       | warned    | -          | 2022-02-11 | PUBLICATION
            # ahead: neither the day of the lead nor that of the paragraph
            Parliament     | debate    | 2022-02-11 | 2022-02-11 | PUBLICATION
            The two        | traded    | 2014-01-01 | -          | STATED
            Between        | built     | 2016-01-01 | 2018-12-31 | STATED
            They must      | agree     | -          | 2022-02-14 | RELATIVE
            Monday's       | talks     | 2022-02-07 | 2022-02-07 | RELATIVE
            An agreement   | agreement | 2021-12-01 | 2021-12-31 | RELATIVE
            # known from before
            On Thursday    | demands   | -          | 2022-02-11 | PUBLICATION
            # of the deed, not of what is said of it
            He defended    | closure   | 2022-02-09 | 2022-02-09 | RELATIVE
            # of its owner
            Hours before   | parade    | 2022-02-06 | 2022-02-06 | RELATIVE
            """)
    void dates(String sentence, String trigger, String start, String end, DateBasis basis) {
        EventTime time = date("dating", sentence, trigger);

        assertThat(time.startDate() == null ? null : time.startDate().toString())
                .isEqualTo(start);
        assertThat(time.endDate() == null ? null : time.endDate().toString()).isEqualTo(end);
        assertThat(time.basis()).isEqualTo(basis);
    }

    @Test
    void withoutAnyDateTheTimeIsUnresolved() {
        assertThat(date("undated", "The envoy", "left")).isEqualTo(EventTime.UNRESOLVED);
        assertThat(date("undated", "On 3 May", "opened").basis()).isEqualTo(DateBasis.STATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # jailed for it: before
            The court      | attacking | -          | 2022-06-13
            The court      | jailed    | 2022-06-13 | 2022-06-13
            # what tells one deal from others came before
            The mayor      | agreed    | -          | 2022-06-13
            # as of today
            Oslo           | refused   | 2022-06-15 | 2022-06-15
            # the day of a report is not that of what it reports, and somebody new reacts today
            Olaf Berg      | praised   | 2022-06-15 | 2022-06-15
            """)
    void datesByWhatCameFirst(String sentence, String trigger, String start, String end) {
        EventTime time = date("told", sentence, trigger);

        assertThat(time.startDate() == null ? null : time.startDate().toString())
                .isEqualTo(start);
        assertThat(time.endDate() == null ? null : time.endDate().toString()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the day of the speech is not that of what is spoken of
            On Tuesday   | flood      | -          | 2022-06-14
            On Tuesday   | stated     | 2022-06-14 | 2022-06-14
            # what it came of was before
            The ban      | testing    | -          | 2022-06-14
            # long done
            During a     | blocked    | -          | 2022-06-14
            The guards   | killed     | -          | 2022-06-14
            Officials    | ignored    | -          | 2022-06-15
            # as long as the clause says
            Crime has    | kidnapping | -          | 2022-06-15
            """)
    void whatCameBeforeIsDatedNoLaterThanItsReport(String sentence, String trigger, String start, String end) {
        EventTime time = date("before", sentence, trigger);

        assertThat(time.startDate() == null ? null : time.startDate().toString())
                .isEqualTo(start);
        assertThat(time.endDate() == null ? null : time.endDate().toString()).isEqualTo(end);
    }
}
