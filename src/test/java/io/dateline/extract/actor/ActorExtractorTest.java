package io.dateline.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.StoredArticles;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Place;
import io.dateline.model.PlaceKind;
import io.dateline.model.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorExtractorTest {
    private static final ActorLayer LAYER = new ActorExtractor().extract(StoredArticles.load("envoys"));

    @ParameterizedTest
    @CsvSource({
        "Anniken Huitfeldt, NOR, Foreign Minister, Norway",
        "Sergei Lavrov, RUS, ,",
        "Jens Stoltenberg, , secretary-general, NATO",
        "Volodymyr Zelensky, UKR, president, Ukraine",
        "Joe Biden, USA, President, United States",
        "Tarja Halonen, FIN, president,",
        "Maria Zakharova, RUS, spokeswoman, Russian Foreign Ministry"
    })
    void knowsPersonsWithCountryAndRole(String name, String country, String title, String body) {
        Actor person = actor(name).orElseThrow();

        assertThat(person.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(person.country()).isEqualTo(country);
        if (title != null) {
            assertThat(person.roles()).extracting(Role::title).contains(title);
        }
        if (body != null) {
            String of = actor(body).orElseThrow().id();
            assertThat(person.roles()).extracting(Role::of).contains(of);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Huitfeldt, Anniken Huitfeldt",
        "She, Anniken Huitfeldt",
        "her, Anniken Huitfeldt",
        "The Norwegian minister, Anniken Huitfeldt",
        "her Russian counterpart, Sergei Lavrov",
        "its, Norway",
        "Oslo, Norway",
        "Kremlin, Russia",
        "Kyiv, Ukraine",
        "Washington, United States",
        "He, Jens Stoltenberg",
        "the alliance, NATO",
        "Biden, Joe Biden",
        "The French government, France",
        "EU, European Union",
        "IAEA, International Atomic Energy Agency"
    })
    void resolvesMentions(String text, String actor) {
        String id = actor(actor).orElseThrow().id();

        assertThat(mentions(text)).isNotEmpty();
        assertThat(mentions(text).get(0).actor()).isEqualTo(id);
    }

    @Test
    void oneActorStandsForEachCountry() {
        assertThat(LAYER.actors().stream().filter(a -> a.kind() == ActorKind.COUNTRY))
                .extracting(Actor::country)
                .doesNotHaveDuplicates()
                .contains("NOR", "RUS", "UKR", "USA", "FRA");
    }

    @Test
    void capitalsArePlacesWhereThingsHappen() {
        Mention moscow = mentions("Moscow").get(0);

        assertThat(moscow.actor()).isNull();
        assertThat(place(moscow)).map(Place::name).contains("Moscow");
        assertThat(place(moscow)).map(Place::country).contains("RUS");
        assertThat(LAYER.places()).extracting(Place::name).contains("Geneva", "Kirkenes", "Donbas", "Switzerland");
    }

    @Test
    void hotelsAreNobody() {
        assertThat(LAYER.actors()).extracting(Actor::name).noneMatch(n -> n.contains("Lincoln"));
        assertThat(LAYER.places())
                .filteredOn(p -> p.name().equals("Hotel President Lincoln"))
                .extracting(Place::kind)
                .containsExactly(PlaceKind.FACILITY);
    }

    @Test
    void mentionsAreTypedAndWithoutTitlesOrPossessives() {
        assertThat(LAYER.mentions())
                .extracting(m -> m.mention().text())
                .noneMatch(t -> t.endsWith("'s") || t.startsWith("President Biden"));
        assertThat(mentions("Norwegian")).extracting(Mention::type).containsOnly(MentionType.NATIONALITY);
        assertThat(mentions("Separatists")).extracting(Mention::type).containsOnly(MentionType.GROUP);
        assertThat(mentions("Separatists")).extracting(Mention::form).containsOnly(MentionForm.NOMINAL);
        assertThat(mentions("U.S.")).extracting(Mention::type).containsOnly(MentionType.COUNTRY);
    }

    @Test
    void sectorsFollowFromRolesAndGroups() {
        assertThat(actor("Anniken Huitfeldt")).map(Actor::sector).contains("GOV");
        assertThat(actorOf("Separatists")).map(Actor::sector).contains("REB");
        assertThat(actorOf("Ukrainian soldiers")).map(Actor::sector).contains("MIL");
        assertThat(actorOf("Ukrainian soldiers")).map(Actor::country).contains("UKR");
    }

    private static Optional<Actor> actor(String name) {
        return LAYER.actors().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static Optional<Actor> actorOf(String text) {
        return mentions(text).stream().findFirst().map(Mention::actor).flatMap(LAYER::actor);
    }

    private static List<Mention> mentions(String text) {
        return LAYER.mentions().stream()
                .map(LocatedMention::mention)
                .filter(m -> m.text().equals(text))
                .toList();
    }

    private static Optional<Place> place(Mention mention) {
        return LAYER.places().stream()
                .filter(p -> p.id().equals(mention.place()))
                .findFirst();
    }
}
