package io.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.fixtures.StoredArticles;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips of the tokenizer, the tagger and the parser that would lose the verb of a sentence, or who does it. */
class SlipsTest {
    private static final AnnotatedArticle ARTICLE = StoredArticles.load("slips");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North Korea  | test-fired | nsubj Korea, obj missiles, obl:on Monday
            A drone      | hit        | nsubj drone, obj depot, obl:in Dhabi
            The UN       | condemned  | nsubj secretary-general, obj attack
            It no longer | said       | nsubj Novak, ccomp made
            Germany      | found      | nsubj court, ccomp spied
            """)
    void theVerbHasItsArguments(String opening, String verb, String arguments) {
        SemanticGraph graph = ARTICLE.sentences().stream()
                .filter(s -> ARTICLE.article().text().startsWith(opening, s.begin()))
                .findFirst()
                .orElseThrow()
                .graph();
        IndexedWord predicate = graph.getNodeByWordPattern(verb);

        assertThat(graph.outgoingEdgeList(predicate).stream()
                        .filter(edge -> edge.getRelation().toString().matches("nsubj.*|obl:.*|obj|ccomp"))
                        .map(SlipsTest::show)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(arguments.split(", "));
    }

    private static String show(SemanticGraphEdge edge) {
        return edge.getRelation() + " " + edge.getDependent().word();
    }
}
