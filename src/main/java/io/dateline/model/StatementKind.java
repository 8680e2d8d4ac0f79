package io.dateline.model;

/** How words are rendered. */
public enum StatementKind {
    /** All of it in quotation marks. */
    DIRECT,
    INDIRECT,
    /** Reported, with some words quoted. */
    MIXED
}
