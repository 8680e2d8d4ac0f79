package io.dateline.model;

/** Whether an event is told as one that has happened (FactBank's factuality and PLOVER's auxiliary modes in one). */
public enum Modality {
    HAPPENED,
    ONGOING,
    PLANNED,
    /** Possible, conditional, feared, demanded. */
    HYPOTHETICAL,
    /** Negated, or said not to be. */
    DENIED,
    CANCELLED
}
