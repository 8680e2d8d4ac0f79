package io.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import io.dateline.model.MentionType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and roles that only the words around them tell. */
class SurroundingsTest {
    private static final ActorLayer LAYER = new ActorExtractor().extract(StoredArticles.load("roles"));

    @ParameterizedTest
    @CsvSource({
        "mayor, Mara Quill",
        "chairman, Tobias Quill",
        "its, Alder Bank",
        "The 40-year-old, Vera Lindt",
        "State, State Department"
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
    void whoIsAccusedUnderANameIsABody() {
        assertThat(mentions("Meta")).extracting(Mention::type).containsOnly(MentionType.ORGANIZATION);
    }

    @Test
    void plainsBearAPersonsName() {
        assertThat(mentions("Plains of Abraham")).extracting(Mention::type).containsOnly(MentionType.PLACE);
        assertThat(mentions("Abraham")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Merry Dawn", "Reddit", "Facebook", "Bergen"})
    void shipsShareLinksAndListedWorksNameNobody(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    private static List<Mention> mentions(String text) {
        return LAYER.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.text().equals(text))
                .toList();
    }
}
