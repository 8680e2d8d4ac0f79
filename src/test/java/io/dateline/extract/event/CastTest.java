package io.dateline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.TokenRange;
import io.dateline.extract.actor.ActorLayer;
import io.dateline.extract.actor.LocatedMention;
import io.dateline.model.Actor;
import io.dateline.model.ActorKind;
import io.dateline.model.Mention;
import io.dateline.model.MentionForm;
import io.dateline.model.MentionType;
import io.dateline.model.Place;
import io.dateline.model.PlaceKind;
import io.dateline.ontology.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
    private static final Mention JUBA =
            new Mention("m1", 0, 4, "Juba", MentionType.PLACE, MentionForm.NAME, null, "p1");
    private static final Place CITY = new Place("p1", "Juba", PlaceKind.CITY, "SSD");

    @Test
    void letsThePlaceStandForItsCountry() {
        Cast cast = cast(List.of());
        String country = cast.countryOf(JUBA).orElseThrow();
        assertThat(cast.actor(country)).get().extracting(Actor::name).isEqualTo("South Sudan");
        assertThat(cast.countryOf(JUBA)).contains(country);
    }

    @Test
    void takesTheCountryThatIsThereAlready() {
        Actor country = new Actor("a7", "South Sudan", ActorKind.COUNTRY, "SSD", "GOV", List.of());
        assertThat(cast(List.of(country)).countryOf(JUBA)).contains("a7");
    }

    @Test
    void keepsOutOfTheFactsWhoTakesPartInNothing() {
        Cast cast = cast(List.of());
        cast.countryOf(JUBA);
        ActorLayer after = cast.after(List.of());
        assertThat(after.actors()).isEmpty();
        assertThat(after.mentions()).extracting(m -> m.mention().actor()).containsOnlyNulls();
    }

    @Test
    void knowsTheSeatOfAGovernment() {
        Cast cast = cast(List.of());
        assertThat(cast.isSeat(CITY)).isTrue();
        assertThat(cast.isSeat(new Place("p2", "Malakal", PlaceKind.CITY, "SSD")))
                .isFalse();
    }

    private static Cast cast(List<Actor> actors) {
        return new Cast(
                new ActorLayer(List.of(new LocatedMention(JUBA, new TokenRange(0, 1, 1, 1))), actors, List.of(CITY)),
                World.load().countries());
    }
}
