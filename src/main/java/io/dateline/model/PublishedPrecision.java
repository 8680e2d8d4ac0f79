package io.dateline.model;

/** How exactly a publication time was given. */
public enum PublishedPrecision {
    SECOND,
    MINUTE,
    /** Only the day is known; {@link Article#published()} is then its midnight in UTC. */
    DAY
}
