package io.dateline.model;

/** The width of a date. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    /** Some other interval, or none known. */
    UNKNOWN
}
