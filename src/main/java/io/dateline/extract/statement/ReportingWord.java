package io.dateline.extract.statement;

import io.dateline.ontology.TsvTable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A verb or noun that reports what somebody says, thinks or means to do, from {@code lang/en/reporting.tsv}.
 *
 * @param type how the reporter and the speaker stand to the content
 * @param addressee where the one spoken to stands
 * @param clause whether a clause can be its content: "said that …"
 * @param infinitive whether an infinitive can: "promised to …"
 * @param phrase whether a noun phrase can: "denied the …"
 * @param naming whether a noun phrase can with what it is called: "called it a …"
 */
record ReportingWord(
        String lemma,
        Type type,
        Addressee addressee,
        boolean clause,
        boolean infinitive,
        boolean phrase,
        boolean naming) {
    enum Type {
        NEUTRAL,
        FACTIVE,
        DENYING,
        COMMISSIVE,
        DIRECTIVE,
        QUESTION,
        OPINION,
        KNOWLEDGE,
        EVIDENCE,
        JUDGING,
        INTENDING;

        /** Tells whether it reports words rather than thoughts. */
        boolean isSpeech() {
            return switch (this) {
                case OPINION, KNOWLEDGE, EVIDENCE, INTENDING -> false;
                default -> true;
            };
        }
    }

    enum Addressee {
        OBJ,
        TO,
        NONE
    }

    private static final Map<String, ReportingWord> VERBS = new HashMap<>();
    private static final Map<String, ReportingWord> NOUNS = new HashMap<>();

    static {
        for (TsvTable.Row row : TsvTable.read("lang/en/reporting.tsv", 5)) {
            String shape = row.text(4);
            ReportingWord word = new ReportingWord(
                    row.text(0),
                    Type.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                    Addressee.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                    shape.contains("c"),
                    shape.contains("i"),
                    shape.contains("n"),
                    shape.contains("p"));
            if ((row.text(1).equals("V") ? VERBS : NOUNS).put(word.lemma, word) != null) {
                throw row.fault("'%s' stands there twice".formatted(word.lemma));
            }
        }
    }

    /** Returns the verb; with its particle or preposition where that belongs to it ("point out"). */
    static Optional<ReportingWord> verb(String lemma) {
        return Optional.ofNullable(VERBS.get(lemma));
    }

    static Optional<ReportingWord> noun(String lemma) {
        return Optional.ofNullable(NOUNS.get(lemma));
    }
}
