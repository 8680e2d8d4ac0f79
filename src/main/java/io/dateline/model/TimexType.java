package io.dateline.model;

/** TIMEX3 types (TimeML 1.2.1). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
