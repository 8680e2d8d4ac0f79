package io.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.FactExtractor;
import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.ArticleFacts;
import io.dateline.model.Event;
import io.dateline.model.Modality;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part, where long titles and names of bodies stand before the name. */
class TitleMenderTest {
    private static final ArticleFacts FACTS = new FactExtractor().extract(StoredArticles.load("titles"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Secretary of State Maria     | Maria Lopez, Aron Feld
            The Secretary spoke          | Maria Lopez, Nikos Petrou
            Lopez met on Monday          | Maria Lopez, Jan Novak
            Lopez spoke with Deputy      | Maria Lopez, Karim bin Saleh Al-Amin
            Lopez spoke with President   | Maria Lopez, Ashraf Ghani, Abdul Karimi
            Special Envoy for Climate    | Ida Berg
            Lopez met with United        | Maria Lopez, Greta Steiner
            Lopez held talks with Russia | Maria Lopez, Russia, Vladimir Putin
            """)
    void theNameBehindTheTitleTakesPart(String opening, String parties) {
        Event event = event(opening);

        assertThat(Stream.concat(event.actors().stream(), event.recipients().stream())
                        .map(TitleMenderTest::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(parties);
    }

    @Test
    void whatAConferenceIsAboutIsNotWhereItIs() {
        assertThat(event("Lopez will attend").place()).isNull();
    }

    @Test
    void aVerbInANameTellsNothing() {
        assertThat(events("Lopez thanked")).extracting(Event::type).containsExactly("SUPPORT");
    }

    @Test
    void anOpportunityThatOneHadCameAbout() {
        assertThat(event("Lopez had").modality()).isEqualTo(Modality.HAPPENED);
    }

    private static Event event(String opening) {
        return events(opening).get(0);
    }

    private static List<Event> events(String opening) {
        int begin = FACTS.article().text().indexOf(opening);
        assertThat(begin).as(opening).isNotNegative();
        int end = FACTS.article().text().indexOf('\n', begin);
        return FACTS.events().stream()
                .filter(e ->
                        e.trigger().begin() >= begin && (end < 0 || e.trigger().begin() < end))
                .toList();
    }

    private static String name(String id) {
        return FACTS.actors().stream()
                .filter(a -> a.id().equals(id))
                .map(Actor::name)
                .findFirst()
                .orElseThrow();
    }
}
