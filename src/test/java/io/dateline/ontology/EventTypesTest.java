package io.dateline.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.model.DatelineException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTypesTest {
    private static final String HEAD = """
            code: SING
            label: Singing
            definition: Somebody sings.
            quadClass: 1
            score: 2.5
            modes: {LOUD: 1}
            """;

    @Test
    void knowsThePloverTypes() {
        assertThat(EventTypes.load().all())
                .extracting(EventType::code)
                .contains(
                        "ACCUSE",
                        "AGREE",
                        "AID",
                        "ASSAULT",
                        "COERCE",
                        "CONCEDE",
                        "CONSULT",
                        "COOPERATE",
                        "MOBILIZE",
                        "PROTEST",
                        "REJECT",
                        "REQUEST",
                        "RETREAT",
                        "SANCTION",
                        "SUPPORT",
                        "THREATEN");
    }

    @Test
    void typesOutsidePloverHaveNoScoreOfAnyKind() {
        assertThat(EventTypes.load().all())
                .filteredOn(type -> !type.isPlover())
                .isNotEmpty()
                .allSatisfy(type -> {
                    assertThat(type.score()).isNull();
                    assertThat(type.cameo()).isNull();
                    assertThat(type.modes().values()).allMatch(Objects::isNull);
                    assertThat(type.triggers()).allMatch(t -> t.cameo() == null);
                });
    }

    @Test
    void aTypeHasBothQuadClassAndScoreOrNeither() {
        assertThatThrownBy(() -> EventTypes.read("sing.yaml", HEAD.replace("score: 2.5\n", "")))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("quadClass and score");
    }

    @Test
    void showsEveryModeByAnExample() {
        for (EventType type :
                EventTypes.load().all().stream().filter(EventType::isPlover).toList()) {
            assertThat(type.examples())
                    .as(type.code())
                    .extracting(Example::mode)
                    .containsAll(type.modes().keySet());
        }
    }

    @Test
    void showsEveryContextByAnExample() {
        assertThat(EventTypes.load().all())
                .flatExtracting(EventType::examples)
                .flatExtracting(Example::contexts)
                .containsAll(ContextCues.load().contexts());
    }

    @Test
    void findsPhrasalVerbsByTheirVerb() {
        assertThat(EventTypes.load().plover().verbs("call"))
                .flatExtracting(Trigger::verbs)
                .contains("call on", "call for");
    }

    @ParameterizedTest
    @CsvSource({"040, 1.0", "163, -8.0", "164, -7.0", "2042, -10.0"})
    void givesGoldsteinValues(String code, double value) {
        assertThat(EventTypes.load().cameo().goldstein(code)).contains(value);
    }

    @Test
    void takesTheSlotsOfTheFrameUnlessAnEntryNamesOthers() {
        EventType type = EventTypes.read("sing.yaml", HEAD + """
                        triggers:
                          - {name: sing, verbs: [sing], frame: ACT, recipient: [to, object]}
                          - {name: hum, verbs: [hum], frame: ACT}
                        """);
        assertThat(type.triggers().get(0).recipient()).isEqualTo(List.of(Slot.of("to"), Slot.OBJECT));
        assertThat(type.triggers().get(1).recipient()).isEqualTo(Frame.ACT.recipient());
        assertThat(type.triggers().get(0).rule()).isEqualTo("sing/sing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {name: sing, verbs: [sing], frame: ACT, mode: SOFT}          | mode SOFT is none of [LOUD]
                    {name: sing, verbs: [sing], frame: ACT, cameo: '40'}         | 40 is no CAMEO code
                    {name: sing, verbs: [sing], frame: ACT, recipient: [beside]} | 'beside' is no slot
                    {name: sing, verbs: [sing], frame: DANCE}                    | DANCE
                    {name: sing, verbs: [sing]}                                  | it has no frame
                    {name: sing, frame: ACT}                                     | it has no verb, noun or adjective
                    {name: sing, verbs: [sing], frame: ACT, object: [$song]}     | $song is no class of words
                    """)
    void namesTheEntryThatIsBroken(String entry, String what) {
        assertThatThrownBy(() -> EventTypes.read("sing.yaml", HEAD + "triggers:\n  - " + entry + "\n"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("sing.yaml")
                .hasMessageContaining("entry 'sing'")
                .hasMessageContaining(what);
    }

    @Test
    void namesTheLineOfAMisspeltMember() {
        assertThatThrownBy(() -> EventTypes.read("sing.yaml", HEAD + "trigers: []\n"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("sing.yaml")
                .hasMessageContaining("line ")
                .hasMessageContaining("trigers");
    }

    @Test
    void readsTheMarkUpOfExamples() {
        Example example = Example.parse("[A Anna] {sang} to [R Ben].", null, null, List.of());
        assertThat(example.text()).isEqualTo("Anna sang to Ben.");
        assertThat(example.trigger()).isEqualTo("sang");
        assertThat(example.actors()).containsExactly("Anna");
        assertThat(example.recipients()).containsExactly("Ben");
    }

    @Test
    void refusesBrokenMarkUp() {
        assertThatThrownBy(() -> EventTypes.read("sing.yaml", HEAD + "examples: ['[A Anna {sang}']\n"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("mark-up");
    }
}
