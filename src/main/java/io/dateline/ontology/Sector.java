package io.dateline.ontology;

/** The sectors of actors in PLOVER. */
public enum Sector {
    AGR,
    BUS,
    COP,
    CRM,
    CVL,
    EDU,
    ELI,
    GOV,
    JRN,
    JUD,
    LAB,
    LEG,
    MED,
    MIL,
    OPP,
    PRE,
    PRM,
    PTY,
    REB,
    REF,
    REL,
    SOC,
    SPY,
    UAF,
    UNK
}
