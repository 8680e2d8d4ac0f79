package io.dateline.extract.statement;

/**
 * A word that reports, with what it reports, inside one sentence. Words are named by their index, from 1; 0 stands for none.
 *
 * @param cueFirst first word of the cue, auxiliaries left aside
 * @param cueLast last word of the cue: the particle of "point out", the "to" of "according to"
 * @param first first word of the content; 0 where the sentence holds none
 * @param last last word of the content
 * @param speaker head of the noun phrase that names the speaker
 * @param addressee head of the noun phrase that names the one spoken to
 */
record Report(
        int sentence,
        int cueFirst,
        int cueLast,
        ReportingWord.Type type,
        int first,
        int last,
        int speaker,
        int addressee,
        boolean phrase) {
    boolean hasContent() {
        return first > 0;
    }

    Report withContent(int newFirst, int newLast) {
        return new Report(sentence, cueFirst, cueLast, type, newFirst, newLast, speaker, addressee, phrase);
    }

    Report withSpeaker(int head) {
        return new Report(sentence, cueFirst, cueLast, type, first, last, head, addressee, phrase);
    }
}
