package io.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.IndexedWord;
import io.dateline.annotate.AnnotatedArticle;
import io.dateline.annotate.AnnotatedSentence;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Modality;
import io.dateline.ontology.ModalityLexicon;
import io.dateline.ontology.WordClasses;
import io.dateline.ontology.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityReaderTest {
    private static final AnnotatedArticle ARTICLE = StoredArticles.load("modality");

    private final GraphMender mender =
            new GraphMender(WordClasses.load(), World.load().people());
    private final ModalityReader reader = new ModalityReader(ModalityLexicon.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sudan attacked Chad on Sunday.                     | HAPPENED
                    Sudan is attacking Chad.                           | ONGOING
                    Sudan will attack Chad.                            | PLANNED
                    Sudan may attack Chad.                             | HYPOTHETICAL
                    Sudan did not attack Chad.                         | DENIED
                    Sudan denied that it attacked Chad.                | DENIED
                    Sudan denied that it has any plans to attack Chad. | DENIED
                    Sudan plans to attack Chad.                        | PLANNED
                    Sudan refused to attack Chad.                      | DENIED
                    Sudan failed to attack Chad.                       | DENIED
                    If Sudan attacks Chad, thousands will flee.        | HYPOTHETICAL
                    The general fears that Sudan will attack Chad.     | HYPOTHETICAL
                    Egypt demanded that rebels attack Chad.            | HYPOTHETICAL
                    Sudan managed to attack Chad.                      | HAPPENED
                    Sudan continues to attack Chad.                    | ONGOING
                    Egypt said that Sudan attacked Chad.               | HAPPENED
                    Sudan launched an attack on Chad.                  | HAPPENED
                    Sudan called off an attack on Chad.                | CANCELLED
                    Sudan has no plans to attack Chad.                 | DENIED
                    The minister warned of a possible attack on Chad.  | HYPOTHETICAL
                    The attack on Chad began on Sunday.                | HAPPENED
                    There was no attack on Chad.                       | DENIED
                    Sudan said it would attack Chad.                   | PLANNED
                    Sudan would attack Chad without hesitation.        | HYPOTHETICAL
                    Sudan could launch an attack on Chad.              | HYPOTHETICAL
                    Rebels tried to attack Chad.                       | HYPOTHETICAL
                    Sudan threatened to attack Chad.                   | HYPOTHETICAL
                    The soldiers were ready to attack Chad.            | PLANNED
                    A full attack on Chad would be a disaster.         | HYPOTHETICAL
                    Will Sudan attack Chad?                            | HYPOTHETICAL
                    Sudan sent troops to attack Chad.                  | PLANNED
                    Egypt condemned the attack on Chad.                | HAPPENED
                    Sudan has not ruled out an attack on Chad.         | HYPOTHETICAL
                    Egypt will deplore the attack on Chad.             | HAPPENED
                    The minister would defend the attack on Chad.      | HAPPENED
                    Sudan nearly attacked Chad.                        | DENIED
                    Sudan came close to attacking Chad.                | HYPOTHETICAL
                    Sudan stopped short of attacking Chad.             | DENIED
                    Sudan has no intention of attacking Chad.          | DENIED
                    Instead of attacking Chad, Sudan waited.         | DENIED
                    Had Sudan attacked Chad, Egypt would have reacted. | HYPOTHETICAL
                    Sudan was to have attacked Chad on Sunday.         | HYPOTHETICAL
                    Chad is to be attacked on Sunday.                  | PLANNED
                    Neither Sudan nor Egypt attacked Chad.             | DENIED
                    Sudan allegedly attacked Chad.                     | HYPOTHETICAL
                    Sudan has yet to attack Chad.                      | DENIED
                    Sudan is committed to attacking Chad.              | PLANNED
                    Egypt accused Sudan of attacking Chad.             | HAPPENED
                    """)
    void readsWhetherTheAttackTookPlace(String text, Modality expected) {
        AnnotatedSentence sentence = ARTICLE.sentences().stream()
                .filter(s ->
                        ARTICLE.article().text().substring(s.begin(), s.end()).equals(text))
                .findFirst()
                .orElseThrow();
        Clauses clauses = new Clauses(sentence, mender.mend(sentence), false);
        IndexedWord attack = clauses.words().stream()
                .filter(w -> Clauses.lemma(w).equals("attack"))
                .findFirst()
                .orElseThrow();
        assertThat(reader.read(clauses, attack)).isEqualTo(expected);
    }
}
