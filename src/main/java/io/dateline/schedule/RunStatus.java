package io.dateline.schedule;

/** How a run stands. */
public enum RunStatus {
    /** It goes on. */
    RUNNING,
    /** The source was read; single items may have failed all the same. */
    SUCCEEDED,
    /** The source could not be read, or the graph not be written. */
    FAILED,
    /** The program ended before the run did; what was left comes with the next. */
    INTERRUPTED
}
