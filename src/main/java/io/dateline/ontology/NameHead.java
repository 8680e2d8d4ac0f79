package io.dateline.ontology;

/**
 * A word that tells what a name with capital letters names: "Airport", "Ministry", "Prize".
 *
 * @param word as printed
 */
public record NameHead(String word, Kind kind) {
    /** What the name names. */
    public enum Kind {
        FACILITY,
        REGION,
        WATER,
        ORGANIZATION,
        /** Nobody and nowhere: a law, a prize, a ship. */
        THING
    }
}
