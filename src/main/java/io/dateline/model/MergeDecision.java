package io.dateline.model;

import java.util.Objects;

/**
 * Why several reports count as one: anything that was merged can be explained by it, and parted again.
 *
 * @param id identifier: {@code merge:} and the id of what was merged
 * @param target id of the actor or event that the reports were merged into
 * @param rule name of the rule that decided
 * @param score how sure the rule is, from 0 to 1
 * @param evidence what the reports have in common, for a person to read
 */
public record MergeDecision(String id, String target, String rule, double score, String evidence) {
    public MergeDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(rule, "rule");
        Confidence.check(score);
        Objects.requireNonNull(evidence, "evidence");
    }

    /** Returns the decision about a target. */
    public static MergeDecision of(String target, String rule, double score, String evidence) {
        return new MergeDecision("merge:" + target, target, rule, score, evidence);
    }
}
