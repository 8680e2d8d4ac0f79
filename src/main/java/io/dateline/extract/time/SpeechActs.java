package io.dateline.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs and nouns for what somebody does with words, from {@code lang/en/reporting.tsv} and, where
 * it has no content, {@code times.tsv}. */
final class SpeechActs {
    private static final Set<String> LEMMAS;

    static {
        try (InputStream in = SpeechActs.class.getResourceAsStream("/lang/en/reporting.tsv")) {
            if (in == null) {
                throw new IllegalStateException("lang/en/reporting.tsv is not on the class path");
            }
            LEMMAS = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.isBlank())
                    .map(l -> l.split("\\t"))
                    .filter(f -> !Set.of("opinion", "knowledge", "evidence", "intending")
                            .contains(f[2]))
                    .map(f -> f[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SpeechActs() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma) || TimeWords.of("gesture").contains(lemma);
    }
}
