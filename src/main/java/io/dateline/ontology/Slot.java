package io.dateline.ontology;

import java.util.Set;

/**
 * A place around a trigger where a party may stand.
 *
 * @param name a grammatical role, or the preposition that introduces the party
 */
public record Slot(String name) {
    private static final Set<String> ROLES =
            Set.of("subject", "object", "person-object", "passive", "indirect", "owner", "clause-subject", "content");
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "among",
            "around",
            "at",
            "behind",
            "between",
            "by",
            "for",
            "from",
            "in",
            "inside",
            "into",
            "near",
            "of",
            "off",
            "on",
            "onto",
            "out_of",
            "outside",
            "over",
            "through",
            "to",
            "toward",
            "towards",
            "upon",
            "with",
            "within");

    /** Who does it: subject of an active verb, agent of a passive one, possessor or nationality of a noun. */
    public static final Slot SUBJECT = new Slot("subject");
    /** Whom or what it is done to: object, subject of a passive, "of" after a noun; owners of things stand for them. */
    public static final Slot OBJECT = new Slot("object");
    /** The object where it is somebody, not something that belongs to somebody. */
    public static final Slot PERSON_OBJECT = new Slot("person-object");
    /** The subject of a passive: "soldiers are deployed". */
    public static final Slot PASSIVE = new Slot("passive");
    /** The indirect object: "gave B arms". */
    public static final Slot INDIRECT = new Slot("indirect");
    /** Whose the object is: "rejected B's offer", "the Bian offer", "the offer by B". */
    public static final Slot OWNER = new Slot("owner");
    /** The subject of the complement clause: "demands that B leave". */
    public static final Slot CLAUSE_SUBJECT = new Slot("clause-subject");
    /** The first party in the complement. */
    public static final Slot CONTENT = new Slot("content");

    public Slot {
        if (!ROLES.contains(name) && !PREPOSITIONS.contains(name)) {
            throw new IllegalArgumentException("'%s' is no slot: give a preposition or one of %s"
                    .formatted(name, ROLES.stream().sorted().toList()));
        }
    }

    /** Returns the slot behind a preposition, or of a role, by its name. */
    public static Slot of(String name) {
        return new Slot(name);
    }

    /** Tells whether it stands behind a preposition. */
    public boolean isPrepositional() {
        return !ROLES.contains(name);
    }
}
