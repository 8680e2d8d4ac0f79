package io.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import io.dateline.fixtures.StoredArticles;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what in sentences that begin with when or where. */
class LostSubjectTest {
    private static final AnnotatedArticle ARTICLE = StoredArticles.load("openings");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Friday    | recalled | nsubj Norway, obl:on Friday, obj envoy
            On Monday    | said     | nsubj Lopez, obl:on Monday, nsubj Novak, ccomp failed
            On Sunday    | dismissed | nsubj:pass Petrou, obl:on Sunday
            Late on      | approved | obl:on Thursday, nsubj Parliament, obj bill
            In Geneva    | met      | nsubj officials, obl:in Geneva, obl:for hour
            In a speech  | accused  | nsubj Lopez, obl:in speech, obj Norway, obl:of theft
            On Saturday, | recalled | nsubj Norway, obl:on Saturday, obj envoy
            The minister | met      | nsubj ministers, obl:in Paris, obl:on Monday
            """)
    void theNameBehindTheDayIsTheSubject(String opening, String verb, String arguments) {
        SemanticGraph graph = ARTICLE.sentences().stream()
                .filter(s -> ARTICLE.article().text().startsWith(opening, s.begin()))
                .findFirst()
                .orElseThrow()
                .graph();
        IndexedWord predicate = graph.getNodeByWordPattern(verb);

        assertThat(graph.outgoingEdgeList(predicate).stream()
                        .filter(edge -> edge.getRelation().toString().matches("nsubj.*|obl:.*|obj|ccomp"))
                        .map(LostSubjectTest::show)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(arguments.split(", "));
        assertThat(graph.getRoots()).containsExactly(predicate);
    }

    private static String show(SemanticGraphEdge edge) {
        return edge.getRelation() + " " + edge.getDependent().word();
    }
}
