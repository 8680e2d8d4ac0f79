package io.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.TimeExpression;
import io.dateline.model.TimexType;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexResolverTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2022-01-21");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wednesday            | PAST    | 2022-01-19
            Wednesday            | FUTURE  | 2022-01-26
            Wednesday            | PRESENT | 2022-01-19
            Monday               | PRESENT | 2022-01-24
            Friday               | FUTURE  | 2022-01-21
            Monday's             | PAST    | 2022-01-17
            early Tuesday morning | PAST   | 2022-01-18TMO
            late Thursday        | PAST    | 2022-01-20
            last Friday          | PAST    | 2022-01-14
            next Friday          | FUTURE  | 2022-01-28
            December             | PAST    | 2021-12
            January              | PAST    | 2022-01
            March                | FUTURE  | 2022-03
            March                | PAST    | 2021-03
            Nov.                 | UNKNOWN | 2021-11
            June 3               | PAST    | 2021-06-03
            June 3rd             | FUTURE  | 2022-06-03
            3 June               | FUTURE  | 2022-06-03
            Tuesday, Jan. 18     | PAST    | 2022-01-18
            the weekend          | PAST    | 2022-W02-WE
            this weekend         | FUTURE  | 2022-W03-WE
            last weekend         | PAST    | 2022-W02-WE
            tonight              | FUTURE  | 2022-01-21TNI
            last night           | PAST    | 2022-01-20TNI
            yesterday evening    | PAST    | 2022-01-20TEV
            two weeks ago        | PAST    | 2022-W01
            nearly a decade ago  | PAST    | 2012
            seventeen years ago  | PAST    | 2005
            the last quarter     | PAST    | 2021-Q4
            """)
    void byTense(String text, ClauseTense tense, String value) {
        assertThat(new TimexResolver(FRIDAY).resolve(text, tense, new Told())).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014", "the morning", "February 30", "years ago", "eight years", "Mondays"})
    void leavesTheRestAlone(String text) {
        assertThat(new TimexResolver(FRIDAY).resolve(text, ClauseTense.PAST, new Told()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"May, 2016-05", "March, 2021-03"})
    void aMonthAfterADayLongAgoIsOfThatYear(String month, String value) {
        Told told = new Told();
        told.enter(0);
        LocalDate day = LocalDate.parse("2016-04-03");
        told.hear(
                new TimeExpression(
                        0, 1, "3", TimexType.DATE, "2016-04-03", day, day, DatePrecision.DAY, DateBasis.STATED),
                true);

        assertThat(new TimexResolver(FRIDAY).resolve(month, ClauseTense.PAST, told))
                .contains(value);
    }
}
