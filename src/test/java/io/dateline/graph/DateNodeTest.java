package io.dateline.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.EventTime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNodeTest {
    @ParameterizedTest
    @CsvSource({
        "2022-01-19, 2022-01-19, DAY, 2022-01-19, 19 January 2022",
        "2022-01-17, 2022-01-23, WEEK, 2022-W03, Week 3 of 2022",
        "2021-12-27, 2022-01-02, WEEK, 2021-W52, Week 52 of 2021",
        "2021-12-01, 2021-12-31, MONTH, 2021-12, December 2021",
        "2022-04-01, 2022-06-30, QUARTER, 2022-Q2, Quarter 2 of 2022",
        "2014-01-01, 2014-12-31, YEAR, 2014, 2014",
        "2010-01-01, 2019-12-31, DECADE, 2010s, 2010s",
        "2022-01-19, 2022-02-03, UNKNOWN, 2022-01-19/2022-02-03, 19 January 2022 to 3 February 2022",
        "2022-01-10, 2022-01-31, MONTH, 2022-01-10/2022-01-31, 10 January 2022 to 31 January 2022",
    })
    void idAndNameSayTheWidth(LocalDate start, LocalDate end, DatePrecision precision, String id, String name) {
        assertThat(node(start, end, precision))
                .returns(id, DateNode::id)
                .returns(name, DateNode::name)
                .returns(start, DateNode::start)
                .returns(end, DateNode::end);
    }

    @Test
    void openIntervalsHaveTwoDots() {
        assertThat(node(LocalDate.parse("2022-02-24"), null, DatePrecision.UNKNOWN))
                .returns("2022-02-24/..", DateNode::id)
                .returns("since 24 February 2022", DateNode::name);
        assertThat(DateNode.of(EventTime.UNRESOLVED)).isEmpty();
    }

    @Test
    void everyDateLiesInItsWiderOnes() {
        LocalDate day = LocalDate.parse("2019-12-20");
        for (int i = 0; i < 800; i++, day = day.plusDays(1)) {
            for (DateNode date : DateNode.closure(List.of(DateNode.day(day))).values()) {
                assertThat(date.wider()).allSatisfy(wider -> {
                    assertThat(wider.start()).isBeforeOrEqualTo(date.start());
                    assertThat(wider.end()).isAfterOrEqualTo(date.end());
                });
            }
        }
    }

    @Test
    void aDayLiesInWeekMonthQuarterYearAndDecade() {
        assertThat(DateNode.closure(List.of(DateNode.day(LocalDate.parse("2022-01-19")))))
                .containsOnlyKeys("2022-01-19", "2022-W03", "2022-01", "2022-Q1", "2022", "2020s");
    }

    private static DateNode node(LocalDate start, @Nullable LocalDate end, DatePrecision precision) {
        return DateNode.of(new EventTime(start, end, precision, DateBasis.STATED))
                .orElseThrow();
    }
}
