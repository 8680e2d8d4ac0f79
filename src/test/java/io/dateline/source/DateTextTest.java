package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.PublishedPrecision;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-12-09                                            | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            2021/12/09                                            | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            20211209                                              | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            2021-12-09T18:30:05Z                                  | 2021-12-09T18:30:05Z | SECOND | 2021-12-09
            2021-12-09T18:30:05.123+01:00                         | 2021-12-09T17:30:05Z | SECOND | 2021-12-09
            2021-12-09T18:30+0530                                 | 2021-12-09T13:00:00Z | MINUTE | 2021-12-09
            2021-12-09T23:30:00-05:00                             | 2021-12-10T04:30:00Z | SECOND | 2021-12-09
            2021-12-09T18:30:05                                   | 2021-12-09T18:30:05Z | SECOND | 2021-12-09
            20211209T183005Z                                      | 2021-12-09T18:30:05Z | SECOND | 2021-12-09
            Thu, 09 Dec 2021 18:30:05 GMT                         | 2021-12-09T18:30:05Z | SECOND | 2021-12-09
            Thu, 9 Dec 2021 18:30:05 +0100                        | 2021-12-09T17:30:05Z | SECOND | 2021-12-09
            December 9, 2021                                      | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            Thursday, December 09, 2021                           | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            9th of December 2021                                  | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            Sept. 3, 2021                                         | 2021-09-03T00:00:00Z | DAY    | 2021-09-03
            25/12/2021                                            | 2021-12-25T00:00:00Z | DAY    | 2021-12-25
            09.12.2021                                            | 2021-12-09T00:00:00Z | DAY    | 2021-12-09
            Dec. 9, 2021, 6:30 p.m. ET                            | 2021-12-09T23:30:00Z | MINUTE | 2021-12-09
            July 9, 2021 at 6:30 PM ET                            | 2021-07-09T22:30:00Z | MINUTE | 2021-07-09
            6.30pm GMT, 9 December 2021                           | 2021-12-09T18:30:00Z | MINUTE | 2021-12-09
            12:05 a.m. CET Dec 9 2021                             | 2021-12-08T23:05:00Z | MINUTE | 2021-12-09
            9 December 2021 1830 GMT                              | 2021-12-09T18:30:00Z | MINUTE | 2021-12-09
            9 December 2021 18:30 (UTC+3)                         | 2021-12-09T15:30:00Z | MINUTE | 2021-12-09
            Published: 8 December 2021 | 2021-12-08T00:00:00Z | DAY | 2021-12-08
            Published 8 December 2021 10:00 GMT, Updated 9 December 2021 11:00 GMT | 2021-12-09T11:00:00Z | MINUTE | 2021-12-09
            date 2021-12-09 Updated December 9, 2021 at 6:30 PM ET | 2021-12-09T23:30:00Z | MINUTE | 2021-12-09
            Last updated at 18:30 EET on December 9, 2021         | 2021-12-09T16:30:00Z | MINUTE | 2021-12-09
            """)
    void readsTimesAsOutletsPrintThem(String text, Instant instant, PublishedPrecision precision, LocalDate day) {
        assertThat(PublicationTime.parse(text)).contains(new PublicationTime(instant, precision, day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "01/02/2021", // January or February
                "2021-02-30",
                "December 2021",
                "December 9, 2021 at 25:00",
                "December 9, 2021 13:00 PM",
                "Talks began on December 9, 2021",
                "December 9, 2021 in Riga",
                "Moonday 9 December 2021",
                "18:30 GMT",
                "1999",
                "2021-12-091"
            })
    void readsNothingElse(String text) {
        assertThat(PublicationTime.parse(text)).isEmpty();
    }
}
