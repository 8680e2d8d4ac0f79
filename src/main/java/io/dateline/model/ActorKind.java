package io.dateline.model;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    ORGANIZATION,
    /** A country, also its government, when a capital, "the Kremlin" or "the White House" stands for it. */
    COUNTRY,
    GROUP
}
