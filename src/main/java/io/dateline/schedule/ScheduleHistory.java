package io.dateline.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** How sources stand and what their runs brought, as the graph knows it. Safe for use by several threads. */
public final class ScheduleHistory {
    private final ScheduleState state;

    /** Asks a graph whose schema is up to date. The driver is not closed by this. */
    public ScheduleHistory(Driver driver) {
        this(new GraphScheduleState(driver));
    }

    ScheduleHistory(ScheduleState state) {
        this.state = state;
    }

    /**
     * Returns how each source stands, in the order of the list; of one that never ran, that.
     *
     * @throws io.dateline.model.DatelineException if the graph does not answer
     */
    public List<SourceStatus> status(SourceList sources) {
        return state.status(sources.sources());
    }

    /**
     * Returns runs, the latest first.
     *
     * @param source id of a source; null: of all
     * @param limit at most so many
     * @throws io.dateline.model.DatelineException if the graph does not answer
     */
    public List<IngestRun> runs(@Nullable String source, int limit) {
        return state.runs(source, limit);
    }
}
