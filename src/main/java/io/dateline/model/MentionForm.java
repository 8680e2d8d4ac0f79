package io.dateline.model;

/** How a mention refers. */
public enum MentionForm {
    NAME,
    /** A description: "the Russian envoy". */
    NOMINAL,
    PRONOUN
}
