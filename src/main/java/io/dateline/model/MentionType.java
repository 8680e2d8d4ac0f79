package io.dateline.model;

/** What kind of thing a mention names. */
public enum MentionType {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    /** City, region, sea, building … */
    PLACE,
    /** "Russian" */
    NATIONALITY,
    /** A collective without a registry name: "separatists", "allies". */
    GROUP,
    TITLE
}
