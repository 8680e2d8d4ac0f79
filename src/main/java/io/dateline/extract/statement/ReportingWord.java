package io.dateline.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        for (String line : lines()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t");
            if (fields.length != 5) {
                throw new IllegalStateException("reporting.tsv: five fields wanted in '%s'".formatted(line));
            }
            ReportingWord word = new ReportingWord(
                    fields[0],
                    Type.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                    Addressee.valueOf(fields[3].toUpperCase(Locale.ROOT)),
                    fields[4].contains("c"),
                    fields[4].contains("i"),
                    fields[4].contains("n"),
                    fields[4].contains("p"));
            if ((fields[1].equals("V") ? VERBS : NOUNS).put(word.lemma, word) != null) {
                throw new IllegalStateException("reporting.tsv: '%s' stands there twice".formatted(word.lemma));
            }
        }
    }

    private static Iterable<String> lines() {
        try (InputStream in = ReportingWord.class.getResourceAsStream("/lang/en/reporting.tsv")) {
            if (in == null) {
                throw new IllegalStateException("lang/en/reporting.tsv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
