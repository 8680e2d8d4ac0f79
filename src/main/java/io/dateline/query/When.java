package io.dateline.query;

import io.dateline.model.DateBasis;
import io.dateline.model.DatePrecision;
import io.dateline.model.EventTime;
import org.neo4j.driver.Record;

/** Reads the columns that all questions about time have in common. */
final class When {
    private When() {}

    static EventTime of(Record row) {
        return new EventTime(
                row.get("startDate").asLocalDate(null),
                row.get("endDate").asLocalDate(null),
                DatePrecision.valueOf(row.get("datePrecision").asString()),
                DateBasis.valueOf(row.get("dateBasis").asString()));
    }
}
