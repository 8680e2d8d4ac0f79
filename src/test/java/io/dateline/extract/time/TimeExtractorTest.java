package io.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.TimeExpression;
import io.dateline.model.TimexType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExtractorTest {
    private static List<TimeExpression> times(String article) {
        return new TimeExtractor()
                .extract(StoredArticles.load(article)).times().stream()
                        .map(LocatedTime::time)
                        .toList();
    }

    private static TimeExpression time(String article, String text) {
        return times(article).stream()
                .filter(t -> t.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '%s' among %s".formatted(text, times(article))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a verb of the past: the last one; of the future: the next
            Wednesday,       2022-02-09, 2022-02-09, DAY,     RELATIVE
            Monday,          2022-02-14, 2022-02-14, DAY,     RELATIVE
            # the document date is a Friday
            Friday,          2022-02-11, 2022-02-11, DAY,     RELATIVE
            Tuesday,         2022-02-15, 2022-02-15, DAY,     RELATIVE
            December,        2021-12-01, 2021-12-31, MONTH,   RELATIVE
            September,       2022-09-01, 2022-09-30, MONTH,   RELATIVE
            March,           2022-03-01, 2022-03-31, MONTH,   RELATIVE
            January 3,       2022-01-03, 2022-01-03, DAY,     RELATIVE
            Earlier this week, 2022-02-07, 2022-02-13, WEEK,  RELATIVE
            Last week,       2022-01-31, 2022-02-06, WEEK,    RELATIVE
            next week,       2022-02-14, 2022-02-20, WEEK,    RELATIVE
            the weekend,     2022-02-05, 2022-02-06, UNKNOWN, RELATIVE
            Three months ago, 2021-11-01, 2021-11-30, MONTH,  RELATIVE
            overnight,       2022-02-10, 2022-02-10, DAY,     RELATIVE
            # counted from the day told of before
            The next day,    2021-07-15, 2021-07-15, DAY,     RELATIVE
            14 July 2021,    2021-07-14, 2021-07-14, DAY,     STATED
            2014,            2014-01-01, 2014-12-31, YEAR,    STATED
            the 1990s,       1990-01-01, 1999-12-31, DECADE,  STATED
            the past 30 days, 2022-01-12, 2022-02-11, UNKNOWN, RELATIVE
            """)
    void resolves(String text, String start, String end, DatePrecision precision, DateBasis basis) {
        TimeExpression time = time("weekdays", text);

        assertThat(time.startDate()).hasToString(start);
        assertThat(time.endDate()).hasToString(end);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.basis()).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            May 30,                 2022-05-30, 2022-05-30
            two days,               2022-06-01, 2022-06-01
            the first quarter of 2021, 2021-01-01, 2021-03-31
            June 27-29,             2022-06-27, 2022-06-29
            March,                  2021-03-01, 2021-03-31
            Monday,                 2022-06-06, 2022-06-06
            mid-April,              2022-04-01, 2022-04-30
            # a future seen from the past
            mid-March,              2022-03-01, 2022-03-31
            Half a century ago,     1972-01-01, 1972-12-31
            the end of the year,    2022-12-31, 2022-12-31
            # will study, but it is out
            Friday,                 2022-06-10, 2022-06-10
            """)
    void readsWhatSuTimeOverlooksOrSeesApart(String text, String start, String end) {
        assertThat(times("told"))
                .filteredOn(t -> t.text().equals(text))
                .extracting(t -> t.startDate() + "/" + t.endDate())
                .contains(start + "/" + end);
    }

    @Test
    void namesNumbersAndNightsAreNoTimes() {
        assertThat(times("told"))
                .extracting(TimeExpression::text)
                .doesNotContain("May", "1970", "night", "dawn", "Sunday Courier")
                .filteredOn(t -> t.equals("Sunday"))
                .hasSize(1); // Parliament votes on it
    }

    @Test
    void aFiscalYearIsNotThatOfTheCalendar() {
        assertThat(time("told", "fiscal year 2020").value()).isEqualTo("FY2020");
        assertThat(time("told", "fiscal year 2020").startDate()).isNull();
    }

    @Test
    void aDateLineIsStated() {
        TimeExpression line = time("weekdays", "Friday, February 11, 2022");

        assertThat(line.value()).isEqualTo("2022-02-11");
        assertThat(line.basis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void durationsHaveNoDates() {
        TimeExpression time = time("weekdays", "nearly eight years");

        assertThat(time.timexType()).isEqualTo(TimexType.DURATION);
        assertThat(time.value()).isEqualTo("P8Y");
        assertThat(time.startDate()).isNull();
        assertThat(time.basis()).isEqualTo(DateBasis.UNRESOLVED);
    }

    @Test
    void nobodyCanSayWhichDaysAreComing() {
        assertThat(time("weekdays", "the coming days").basis()).isEqualTo(DateBasis.UNRESOLVED);
    }

    @Test
    void verbsNounsAndAgesAreNoTimes() {
        assertThat(times("weekdays"))
                .extracting(TimeExpression::text)
                .noneMatch(t -> t.matches("[Pp]resent.*|march|may|.*61.*"));
    }

    @Test
    void withoutDocumentDateOnlyFullDatesAreResolved() {
        assertThat(times("undated"))
                .filteredOn(t -> t.startDate() != null)
                .extracting(TimeExpression::text)
                .containsExactly("3 May 2021", "2022");
        assertThat(time("undated", "Tuesday").basis()).isEqualTo(DateBasis.UNRESOLVED);
        assertThat(time("undated", "Yesterday").value()).isNull();
        assertThat(time("undated", "10 a.m.").value()).isEqualTo("T10:00");
    }

    @Test
    void textsAreThoseOfTheArticle() {
        String text = StoredArticles.load("weekdays").article().text();

        assertThat(times("weekdays"))
                .allSatisfy(t -> assertThat(text.substring(t.begin(), t.end())).isEqualTo(t.text()));
    }
}
