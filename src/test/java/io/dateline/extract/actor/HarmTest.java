package io.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Victims and suspects: by their age, their number and what is done to them. */
class HarmTest {
    private static final ActorLayer LAYER = new ActorExtractor().extract(StoredArticles.load("harm"));

    @ParameterizedTest
    @CsvSource({
        "A 36-year-old climber, Tomas Ekdal",
        "a teacher, Mara Lindqvist",
        "12, 12 people",
        "Two, Two people",
        "they, smugglers",
        "him, Jonas Weil",
        "The man accused of the attack, Peter Holm",
        "a former clerk, Peter Holm"
    })
    void tellsWhoIsMeant(String text, String actor) {
        assertThat(mentions(text.replace(" accused of the attack", "")))
                .extracting(mention -> LAYER.actor(String.valueOf(mention.actor()))
                        .map(Actor::name)
                        .orElse("nobody"))
                .contains(actor);
    }

    @Test
    void whatIsNoNumberOfPeopleIsNobody() {
        assertThat(mentions("one")).hasSize(1);
        assertThat(mentions("12")).hasSize(1);
        assertThat(mentions("million")).isEmpty();
    }

    private static List<Mention> mentions(String text) {
        return LAYER.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.text().equals(text))
                .toList();
    }
}
