package io.dateline.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.DatelineException;
import io.dateline.ontology.GazetteerEntry.Kind;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {
    private final World world = World.load();

    @ParameterizedTest
    @CsvSource({
        "U.S., COUNTRY, USA, United States",
        "US, COUNTRY, USA, United States",
        "Britain, COUNTRY, GBR, United Kingdom",
        "North Korea, COUNTRY, PRK, North Korea",
        "Korea, COUNTRY, KOR, South Korea",
        "Côte d'Ivoire, COUNTRY, CIV, Ivory Coast",
        "Kosovo, COUNTRY, KOS, Kosovo",
        "Dutch, NATIONALITY, NLD, Netherlands",
        "Poles, PEOPLE, POL, Poland",
        "Kiev, CAPITAL, UKR, Kyiv",
        "Washington D.C., CAPITAL, USA, Washington",
        "Kremlin, METONYM, RUS, Kremlin",
        "Pentagon, ORGANIZATION, USA, Department of Defense",
        "IAEA, ORGANIZATION, , International Atomic Energy Agency",
        "Al-Shabaab, ORGANIZATION, SOM, al-Shabab",
        "Geneva, CITY, CHE, Geneva",
        "Crimean Peninsula, REGION, UKR, Crimea",
        "Bosphorus, WATER, , Bosphorus"
    })
    void knowsNames(String name, Kind kind, String country, String canonical) {
        GazetteerEntry entry = world.gazetteer().named(name).orElseThrow();

        assertThat(entry.kind()).isEqualTo(kind);
        assertThat(entry.country()).isEqualTo(country);
        assertThat(entry.name()).isEqualTo(canonical);
    }

    @Test
    void findsTheLongestName() {
        List<List<String>> text = Stream.of("the", "U.S.", "State", "Department", "said")
                .map(PhraseIndex::words)
                .toList();

        var match = world.gazetteer().longestAt(text, 1).orElseThrow();

        assertThat(match.length()).isEqualTo(3);
        assertThat(match.value().name()).isEqualTo("State Department");
    }

    @Test
    void doesNotTakeCommonWordsForAcronyms() {
        assertThat(world.gazetteer().named("us")).isEmpty();
        assertThat(world.gazetteer().named("who")).isEmpty();
    }

    @Test
    void everyCountryOfAnOfficeholderExists() {
        assertThat(world.officeholders().byName("Sergei Lavrov"))
                .extracting(Officeholder::country)
                .containsOnly("RUS");
        assertThat(world.countries().byCode("USA")).map(Country::name).contains("United States");
    }

    @Test
    void tellsWhoHeldAnOfficeOnADay() {
        assertThat(world.officeholders().holdersOf("president", "USA", LocalDate.of(2022, 1, 21)))
                .extracting(Officeholder::name)
                .containsExactly("Joe Biden");
        assertThat(world.officeholders().holdersOf("president", "USA", LocalDate.of(2018, 1, 21)))
                .extracting(Officeholder::name)
                .containsExactly("Donald Trump");
        assertThat(world.officeholders().holdersOf("secretary-general", "NATO", LocalDate.of(2022, 1, 21)))
                .extracting(Officeholder::name)
                .containsExactly("Jens Stoltenberg");
        assertThat(world.officeholders().bySurname("Guterres"))
                .extracting(Officeholder::body)
                .contains("United Nations");
    }

    @Test
    void knowsWordsForPeople() {
        assertThat(world.people().role("secretary of state"))
                .map(RoleWord::sector)
                .contains("GOV");
        assertThat(world.people().role("spokeswoman")).map(RoleWord::gender).contains(RoleWord.Gender.FEMALE);
        assertThat(world.people().group("separatists")).map(GroupWord::sector).contains("REB");
        assertThat(world.people().group("government")).map(GroupWord::kind).contains(GroupWord.Kind.STATE);
        assertThat(world.people().ending("Airport")).map(NameHead::kind).contains(NameHead.Kind.FACILITY);
    }

    @Test
    void namesFileAndLineOfAFault() {
        assertThatThrownBy(() -> TsvTable.read("x.tsv", new BufferedReader(new StringReader("# header\na\tb\nc\n")), 2))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("x.tsv:3")
                .hasMessageContaining("1 columns, and there must be 2");
        assertThatThrownBy(() -> TsvTable.read("x.tsv", new BufferedReader(new StringReader("a\t b\n")), 2))
                .hasMessageContaining("x.tsv:1");
    }

    @Test
    void cutsWordsAtHyphensAndDropsFullStops() {
        assertThat(PhraseIndex.words("U.S.")).containsExactly("US");
        assertThat(PhraseIndex.words("al-Qaeda")).containsExactly("al", "Qaeda");
        assertThat(PhraseIndex.words("-")).isEmpty();
        assertThat(PhraseIndex.words("N'Djamena")).containsExactly("N", "Djamena");
    }
}
