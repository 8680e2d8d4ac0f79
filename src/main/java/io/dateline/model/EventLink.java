package io.dateline.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * How two events hang together.
 *
 * @param from global id of the earlier event: the plan, the one that is contradicted
 * @param to global id of the other
 * @param evidence why, for a person to read
 */
public record EventLink(String from, Kind kind, String to, double score, String evidence)
        implements Comparable<EventLink> {
    /** The relationship, named as in the graph. */
    public enum Kind {
        /** What was planned came to happen. */
        FULFILLED_BY,
        /** What was planned was called off. */
        CANCELLED_BY,
        /** One says that it happened, the other that it did not. */
        CONTRADICTS
    }

    private static final Comparator<EventLink> ORDER =
            Comparator.comparing(EventLink::from).thenComparing(EventLink::kind).thenComparing(EventLink::to);

    public EventLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(to, "to");
        Confidence.check(score);
        Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public int compareTo(EventLink other) {
        return ORDER.compare(this, other);
    }
}
