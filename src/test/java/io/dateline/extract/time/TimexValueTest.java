package io.dateline.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.DatePrecision;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexValueTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2022-02-28,      2022-02-28, 2022-02-28, DAY
            2022-02-28TEV,   2022-02-28, 2022-02-28, DAY
            2022-W03,        2022-01-17, 2022-01-23, WEEK
            2020-W53,        2020-12-28, 2021-01-03, WEEK
            2022-W03-WE,     2022-01-22, 2022-01-23, UNKNOWN
            2024-02,         2024-02-01, 2024-02-29, MONTH
            2022-Q4,         2022-10-01, 2022-12-31, QUARTER
            2022-H1,         2022-01-01, 2022-06-30, UNKNOWN
            2022-WI,         2022-12-01, 2023-02-28, QUARTER
            2014,            2014-01-01, 2014-12-31, YEAR
            199,             1990-01-01, 1999-12-31, DECADE
            199X,            1990-01-01, 1999-12-31, DECADE
            19XX,            1900-01-01, 1999-12-31, UNKNOWN
            """)
    void calendarUnits(String value, LocalDate start, LocalDate end, DatePrecision precision) {
        assertThat(TimexValue.parse(value)).contains(new TimexValue(start, end, precision));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P8Y", "PRESENT_REF", "XXXX-WXX-2", "2022-02-30", "2022-W60", "T10:00", "2022-XX", ""})
    void everythingElseHasNoDays(String value) {
        assertThat(TimexValue.parse(value)).isEmpty();
    }
}
