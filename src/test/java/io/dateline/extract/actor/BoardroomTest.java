package io.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.Mention;
import io.dateline.model.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that say whose they are, ages, and those whom such names stand for. */
class BoardroomTest {
    private static final ActorLayer LAYER = new ActorExtractor().extract(StoredArticles.load("boardroom"));

    @ParameterizedTest
    @CsvSource({
        "Tarnow Corp. CEO, Jonas Weil",
        "co-founder, Jonas Weil",
        "Weil, Jonas Weil",
        "He, Jonas Weil",
        "Oakline Inc. Chairwoman, Lena Brandt",
        "chief executive, Ida Lund",
        "Oakline's chief economist, Peter Holm",
        "company spokesman, Karl Voss",
        "The warship, HMS Aldern",
        "The man, man"
    })
    void resolvesDescriptions(String text, String actor) {
        assertThat(mentions(text)).extracting(Mention::actor).containsOnly(id(actor));
    }

    @ParameterizedTest
    @CsvSource({
        "Tarnow, Tarnow Corp.",
        "company, Oakline Inc.",
        "the firm, Tarnow Corp.",
        "it, Tarnow Corp.",
        "its, Oakline Inc."
    })
    void resolvesCompanies(String text, String actor) {
        assertThat(mentions(text)).extracting(Mention::actor).contains(id(actor));
    }

    @Test
    void theFirstOfTwoTitlesIsHeldInTheCompanyToo() {
        assertThat(roles("Jonas Weil")).contains("CEO of Tarnow Corp.", "co-founder of null");
        assertThat(roles("Lena Brandt")).containsExactly("Chairwoman of Oakline Inc.");
    }

    @Test
    void whoeverIsMissedIsNoMiss() {
        // "we will miss Jonas Weil"
        assertThat(roles("Jonas Weil")).noneMatch(role -> role.startsWith("miss"));
    }

    @Test
    void twoCountsAreOfTwoGroups() {
        assertThat(mentions("Six sailors").get(0).actor())
                .isNotEqualTo(mentions("nine sailors").get(0).actor());
    }

    private static List<String> roles(String name) {
        return actor(name).orElseThrow().roles().stream()
                .map(BoardroomTest::title)
                .toList();
    }

    private static String title(Role role) {
        String of = LAYER.actors().stream()
                .filter(a -> a.id().equals(role.of()))
                .map(Actor::name)
                .findFirst()
                .orElse("null");
        return "%s of %s".formatted(role.title(), of);
    }

    private static String id(String name) {
        return actor(name).orElseThrow().id();
    }

    private static Optional<Actor> actor(String name) {
        return LAYER.actors().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static List<Mention> mentions(String text) {
        return LAYER.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.text().equals(text))
                .toList();
    }
}
