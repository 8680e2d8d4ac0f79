package io.dateline.extract.actor;

import java.util.Set;

/** Verbs of what only somebody does, and no thing. */
final class Deeds {
    private static final Set<String> VERBS = Set.of(
            "add",
            "admit",
            "agree",
            "aim",
            "allege",
            "announce",
            "apologise",
            "apologize",
            "appeal",
            "argue",
            "ask",
            "assert",
            "blame",
            "boast",
            "claim",
            "complain",
            "concede",
            "condemn",
            "decide",
            "declare",
            "decline",
            "demand",
            "deny",
            "dismiss",
            "hope",
            "insist",
            "intend",
            "offer",
            "oppose",
            "plan",
            "pledge",
            "promise",
            "propose",
            "refuse",
            "reject",
            "reply",
            "respond",
            "retaliate",
            "say",
            "state",
            "sue",
            "tell",
            "threaten",
            "urge",
            "vow",
            "want",
            "warn",
            "welcome");

    private Deeds() {}

    /** Tells whether a word is the subject of such a verb: "it announced". */
    static boolean isDoer(SentenceView s, int head) {
        return s.governor(head)
                .filter(e -> e.is("nsubj") && VERBS.contains(s.lemma(e.governor())))
                .isPresent();
    }
}
