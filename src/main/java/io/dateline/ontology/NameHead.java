package io.dateline.ontology;

/**
 * A word that tells what a name with capital letters names: "Airport", "Ministry", "Prize".
 *
 * @param word as printed
 * @param first whether it opens the name rather than ending it
 */
public record NameHead(String word, boolean first, Kind kind) {
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
