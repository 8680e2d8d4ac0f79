package io.dateline.extract.statement;

import io.dateline.model.StatementKind;

/**
 * A statement in the making.
 *
 * @param begin offset of the first character of what was said
 * @param cueSentence sentence of the cue, or -1
 * @param speakerSentence sentence of the speaker, or -1
 * @param speaker head of the speaker's noun phrase
 * @param addressee head of the addressee's noun phrase in the cue's sentence, or 0
 */
record Attribution(
        int begin,
        int end,
        StatementKind kind,
        int cueSentence,
        int cueFirst,
        int cueLast,
        int speakerSentence,
        int speaker,
        int addressee,
        double confidence) {
    Attribution {
        if (end <= begin) {
            throw new IllegalArgumentException("nothing said: [%d, %d)".formatted(begin, end));
        }
    }

    boolean hasCue() {
        return cueSentence >= 0;
    }

    boolean hasSpeaker() {
        return speakerSentence >= 0;
    }

    Attribution withKindAndSpan(StatementKind newKind, int newBegin, int newEnd) {
        return new Attribution(
                newBegin,
                newEnd,
                newKind,
                cueSentence,
                cueFirst,
                cueLast,
                speakerSentence,
                speaker,
                addressee,
                confidence);
    }
}
