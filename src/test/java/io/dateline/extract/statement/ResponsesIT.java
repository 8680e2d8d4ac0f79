package io.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.annotate.Annotator;
import io.dateline.extract.FactExtractor;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Event;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsesIT {
    private static final Annotator ANNOTATOR = Annotator.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Norway accused Iran on Wednesday of arming Russia. Tehran rejected the accusation.       | rejected  | accused
            Norway accused Iran of arming Russia. Tehran denied that it had sent any drones.         | denied    | accused
            Russia demanded an apology from Norway. Oslo rejected the demand on Friday.              | rejected  | demanded
            Poland imposed sanctions on Russia on Monday. Russia expelled two diplomats in response to the sanctions. | expelled | imposed
            London rejected a demand by Paris for more licences.                                     | rejected  | demand
            Norway accused Iran on Wednesday of arming Russia. Tehran rejected the bill.             | rejected  | -
            """)
    void answers(String text, String answer, String answered) {
        List<Event> events = new FactExtractor()
                .extract(ANNOTATOR.annotate(StoredArticles.parse("answers", "date: 2022-06-15\n\n" + text)))
                .events();
        Event event = events.stream()
                .filter(e -> e.trigger().text().equals(answer))
                .findFirst()
                .orElseThrow();

        assertThat(events)
                .filteredOn(e -> e.id().equals(event.respondsTo()))
                .extracting(e -> e.trigger().text().split(" ")[0])
                .containsExactlyElementsOf(answered == null ? List.of() : List.of(answered));
    }
}
