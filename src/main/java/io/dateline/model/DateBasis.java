package io.dateline.model;

/** Where a date comes from. */
public enum DateBasis {
    /** A full date in the text. */
    STATED,
    /** A time in the text, resolved against the document date. */
    RELATIVE,
    /** No time in the text: the document date stands in. */
    PUBLICATION,
    /** Not known: there are no dates. */
    UNRESOLVED
}
