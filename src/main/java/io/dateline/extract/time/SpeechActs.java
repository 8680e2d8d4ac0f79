package io.dateline.extract.time;

import io.dateline.ontology.TsvTable;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs and nouns for what somebody does with words, from {@code lang/en/reporting.tsv} and, where
 * it has no content, {@code times.tsv}. */
final class SpeechActs {
    private static final Set<String> LEMMAS = TsvTable.read("lang/en/reporting.tsv", 5).stream()
            .filter(row ->
                    !Set.of("opinion", "knowledge", "evidence", "intending").contains(row.text(2)))
            .map(row -> row.text(0))
            .collect(Collectors.toUnmodifiableSet());

    private SpeechActs() {}

    static boolean contains(String lemma) {
        return LEMMAS.contains(lemma) || TimeWords.of("gesture").contains(lemma);
    }
}
