package io.dateline.cli;

import io.dateline.model.Outcome;

/** One line that says what came of an input. */
final class OutcomeLine {
    private OutcomeLine() {}

    static String of(Outcome outcome) {
        if (outcome instanceof Outcome.Ingested it) {
            return "ingested   %s: %s, %s"
                    .formatted(it.input(), count(it.events(), "event"), count(it.statements(), "statement"));
        }
        if (outcome instanceof Outcome.Known it) {
            return "known      %s".formatted(it.input());
        }
        if (outcome instanceof Outcome.NearCopy it) {
            return "near copy  %s: of %s".formatted(it.input(), it.of());
        }
        if (outcome instanceof Outcome.Rejected it) {
            return "rejected   %s: %s".formatted(it.input(), it.reason());
        }
        Outcome.Failed it = (Outcome.Failed) outcome;
        return "failed     %s: %s: %s".formatted(it.input(), it.stage(), it.reason());
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }
}
