package io.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.annotate.Annotator;
import io.dateline.extract.FactExtractor;
import io.dateline.model.Article;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.PublishedPrecision;
import io.dateline.ontology.EventType;
import io.dateline.ontology.EventTypes;
import io.dateline.ontology.Example;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand in the event types' files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OntologyExamplesIT {
    private static final LocalDate DAY = LocalDate.of(2022, 3, 2);

    private final Annotator annotator = Annotator.load();
    private final FactExtractor extractor = new FactExtractor();

    static Stream<Arguments> examples() {
        return EventTypes.load().all().stream()
                .flatMap(type -> type.examples().stream().map(e -> Arguments.of(type.code(), e.text(), type, e)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void findsWhatIsMarkedInAnExample(String code, String text, EventType type, Example example) {
        ArticleFacts facts = facts(text);
        List<Event> events =
                facts.events().stream().filter(e -> e.type().equals(code)).toList();
        String marked = example.trigger();
        if (marked == null) {
            assertThat(events).as("a near miss").isEmpty();
            return;
        }
        assertThat(facts.events())
                .as(
                        "events of type %s at '%s', actors %s, recipients %s, mode %s, modality %s, contexts %s; found %s",
                        code,
                        marked,
                        example.actors(),
                        example.recipients(),
                        example.mode(),
                        example.modality(),
                        example.contexts(),
                        events)
                .anyMatch(e -> e.type().equals(code)
                        && (e.trigger().text().contains(marked)
                                || marked.contains(e.trigger().text()))
                        && named(facts, e.actors(), example.actors())
                        && named(facts, e.recipients(), example.recipients())
                        && (example.mode() == null || example.mode().equals(e.mode()))
                        && e.contexts().containsAll(example.contexts())
                        && (example.modality() == null
                                || example.modality().equals(e.modality().name())));
    }

    /** Tells whether each of the marked words is a mention of one of the actors. */
    private static boolean named(ArticleFacts facts, List<String> actors, List<String> marked) {
        return marked.stream().allMatch(words -> facts.mentions().stream()
                .filter(m -> m.actor() != null && actors.contains(m.actor()))
                .anyMatch(m -> m.text().contains(words) || words.contains(m.text())));
    }

    private ArticleFacts facts(String text) {
        return extractor.extract(annotator.annotate(new Article(
                "example",
                null,
                null,
                null,
                List.of(),
                DAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                PublishedPrecision.DAY,
                DAY,
                "en",
                text)));
    }
}
