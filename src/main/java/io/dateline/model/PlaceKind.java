package io.dateline.model;

/** What a place is. */
public enum PlaceKind {
    COUNTRY,
    CITY,
    /** Province, peninsula, front … */
    REGION,
    /** Hotel, palace, airport, base … */
    FACILITY,
    /** Sea, river, strait … */
    WATER,
    OTHER
}
