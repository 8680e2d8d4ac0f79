package io.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that only their surroundings tell, and descriptions of what is somebody's. */
class CallersTest {
    private static final ActorLayer LAYER = new ActorExtractor().extract(StoredArticles.load("callers"));

    @ParameterizedTest
    @CsvSource({
        "North, North Korea",
        "her party, Labour Party",
        "a nurse, Nora Whitcombe",
        "Scientology, Church of Scientology",
        "they, orchestra"
    })
    void resolvesMentions(String text, String actor) {
        String id = LAYER.actors().stream()
                .filter(a -> a.name().equals(actor))
                .map(Actor::id)
                .findFirst()
                .orElseThrow();

        assertThat(mentions(text)).extracting(Mention::actor).containsOnly(id);
    }

    @Test
    void abbreviationsOfCommonWordsNameNobody() {
        assertThat(mentions("BMI")).isEmpty();
    }

    private static List<Mention> mentions(String text) {
        return LAYER.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.text().equals(text))
                .toList();
    }
}
