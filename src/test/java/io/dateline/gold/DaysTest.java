package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-21, 2022-01-21, 2022-01-21",
        "2022-01-21T10:05, 2022-01-21, 2022-01-21",
        "2022-01-21TEV, 2022-01-21, 2022-01-21",
        "2022-W03, 2022-01-17, 2022-01-23",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2022-W03-WE, 2022-01-22, 2022-01-23",
        "2022-02, 2022-02-01, 2022-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022-Q4, 2022-10-01, 2022-12-31",
        "2014, 2014-01-01, 2014-12-31",
        "199, 1990-01-01, 1999-12-31",
        "2022-01-10/2022-01-12, 2022-01-10, 2022-01-12",
        "2021-12/2022-W01, 2021-12-01, 2022-01-09",
        "2014/, 2014-01-01,",
        "/2022-01, , 2022-01-31",
        "P2D, ,",
        "PRESENT_REF, ,",
        "unknown, ,",
    })
    void valuesStandForDays(String value, LocalDate start, LocalDate end) {
        assertThat(Days.of(value)).isEqualTo(new Days(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Friday", "2022-1-21", "2022-Q5", "22", ""})
    void otherValuesAreRefused(String value) {
        assertThatThrownBy(() -> Days.of(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMessageShowsWhatIsAllowed() {
        assertThatThrownBy(() -> Days.of("Friday"))
                .hasMessageContaining("'Friday'")
                .hasMessageContaining("2022-W03");
    }
}
