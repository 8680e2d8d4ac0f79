package io.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "The Secretary" in what a department publishes is its head, whoever else has the word in a title. */
class BriefingTest {
    @Test
    void theSecretaryIsTheHeadOfTheDepartmentThatPublishes() {
        ActorLayer layer = new ActorExtractor().extract(StoredArticles.load("briefing", "U.S. Department of State"));

        assertThat(actors(layer, "The Secretary")).hasSize(1).first().satisfies(secretary -> {
            assertThat(secretary.country()).isEqualTo("USA");
            assertThat(secretary.roles()).anyMatch(role -> role.title().equalsIgnoreCase("secretary of state"));
        });
        assertThat(actors(layer, "The assistant secretary"))
                .extracting(Actor::name)
                .containsExactly("Dean Archer");
    }

    @Test
    void onePersonMayHoldTwoOfficesOfAState() {
        ActorLayer layer = new ActorExtractor().extract(StoredArticles.load("two-offices"));

        assertThat(actors(layer, "the deputy prime minister"))
                .extracting(Actor::name)
                .containsExactly("Dan Roth");
        assertThat(actors(layer, "The French president"))
                .extracting(Actor::name)
                .doesNotContain("Eva Lund");
    }

    private static List<Actor> actors(ActorLayer layer, String text) {
        return layer.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.text().equals(text))
                .map(Mention::actor)
                .distinct()
                .map(id -> layer.actor(String.valueOf(id)).orElseThrow())
                .toList();
    }
}
