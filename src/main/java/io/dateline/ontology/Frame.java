package io.dateline.ontology;

import java.util.List;

/** Where the parties of an event stand around its trigger, unless the trigger entry names other slots. */
public enum Frame {
    /** Somebody does something to somebody: "A attacks B", "B was attacked by A", "A's attack on B". */
    ACT(List.of(Slot.SUBJECT), List.of(Slot.OBJECT, Slot.of("against"), Slot.of("on"), Slot.of("at"))),
    /** Somebody does something that has nobody at the other end by nature: "A resigns". */
    ALONE(List.of(Slot.SUBJECT), List.of(Slot.of("against"))),
    /** Somebody gives: "A gives B arms", "A provides B with arms", "A's aid to B". */
    GIVE(
            List.of(Slot.SUBJECT),
            List.of(
                    Slot.INDIRECT,
                    Slot.of("to"),
                    Slot.of("for"),
                    Slot.PERSON_OBJECT,
                    Slot.of("into"),
                    Slot.of("in"),
                    Slot.OWNER)),
    /** Somebody receives from a giver: "B received arms from A". */
    RECEIVE(List.of(Slot.of("from"), Slot.of("by"), Slot.OWNER), List.of(Slot.SUBJECT)),
    /** Everybody does it with everybody: "A and B met", "A met with B", "talks between A and B". */
    MUTUAL(
            List.of(
                    Slot.SUBJECT,
                    Slot.OBJECT,
                    Slot.of("with"),
                    Slot.of("between"),
                    Slot.of("among"),
                    Slot.of("against"),
                    Slot.of("alongside")),
            List.of()),
    /** A guest comes to a host: "A visits B", "A's visit to B". */
    VISIT(
            List.of(Slot.SUBJECT),
            List.of(Slot.OBJECT, Slot.of("to"), Slot.of("in"), Slot.of("with"), Slot.of("at"), Slot.of("into"))),
    /** A host has a guest: "B received A". */
    HOST(List.of(Slot.OBJECT, Slot.of("to"), Slot.of("from"), Slot.of("with")), List.of(Slot.SUBJECT)),
    /** Somebody wants something of somebody: "A urges B to …", "A demands that B …", "A's demand for B to …". */
    ASK(
            List.of(Slot.SUBJECT),
            List.of(
                    Slot.PERSON_OBJECT,
                    Slot.CLAUSE_SUBJECT,
                    Slot.of("from"),
                    Slot.of("on"),
                    Slot.of("to"),
                    Slot.of("of"),
                    Slot.of("for"),
                    Slot.OWNER,
                    Slot.CONTENT)),
    /** Somebody binds himself to something: "A agrees to …", "A threatens B with …". */
    COMMIT(
            List.of(Slot.SUBJECT),
            List.of(
                    Slot.of("with"),
                    Slot.INDIRECT,
                    Slot.of("against"),
                    Slot.of("to"),
                    Slot.PERSON_OBJECT,
                    Slot.OWNER,
                    Slot.CONTENT)),
    /** Somebody judges somebody or what somebody does: "A accuses B of …", "A praises B's …". */
    JUDGE(
            List.of(Slot.SUBJECT),
            List.of(
                    Slot.PERSON_OBJECT,
                    Slot.OWNER,
                    Slot.of("against"),
                    Slot.of("with"),
                    Slot.of("to"),
                    Slot.of("for"),
                    Slot.of("of"),
                    Slot.of("into"),
                    Slot.of("over"),
                    Slot.of("at"),
                    Slot.of("about"),
                    Slot.CLAUSE_SUBJECT,
                    Slot.CONTENT)),
    /** Somebody turns down what another wants: "A rejects B's offer", "A refuses to …". */
    REFUSE(
            List.of(Slot.SUBJECT),
            List.of(Slot.OWNER, Slot.of("by"), Slot.PERSON_OBJECT, Slot.INDIRECT, Slot.of("to"), Slot.CONTENT)),
    /** Somebody puts people or means in place: "A masses troops near B". */
    POSTURE(
            List.of(Slot.SUBJECT, Slot.OWNER),
            List.of(
                    Slot.of("against"),
                    Slot.of("along"),
                    Slot.of("near"),
                    Slot.of("in"),
                    Slot.of("to"),
                    Slot.of("on"),
                    Slot.of("at"),
                    Slot.of("into"),
                    Slot.of("around"),
                    Slot.of("for"))),
    /** Somebody gives way: "A withdraws from B", "A frees B". */
    YIELD(
            List.of(Slot.SUBJECT),
            List.of(
                    Slot.PERSON_OBJECT,
                    Slot.of("from"),
                    Slot.of("to"),
                    Slot.of("on"),
                    Slot.of("in"),
                    Slot.of("for"),
                    Slot.of("by"),
                    Slot.OWNER,
                    Slot.CONTENT));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Slot> actor;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Slot> recipient;

    Frame(List<Slot> actor, List<Slot> recipient) {
        this.actor = actor;
        this.recipient = recipient;
    }

    /** Returns the slots of those who do it, best first; for {@link #MUTUAL} all of them count. */
    public List<Slot> actor() {
        return actor;
    }

    /** Returns the slots of those it is done to, best first. */
    public List<Slot> recipient() {
        return recipient;
    }
}
