package io.dateline.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.dateline.gold.Markup.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void marksAreTakenOutOfTheText() {
        Markup markup = Markup.parse("[Ann|ann] {met|e1} [Bo|bo] on <Monday|2022-05-09>.");

        assertThat(markup.text()).isEqualTo("Ann met Bo on Monday.");
        assertThat(markup.marks())
                .extracting(Markup.Mark::kind, m -> m.span().text(), Markup.Mark::label)
                .containsExactly(
                        tuple(Kind.MENTION, "Ann", "ann"),
                        tuple(Kind.WORD, "met", "e1"),
                        tuple(Kind.MENTION, "Bo", "bo"),
                        tuple(Kind.TIME, "Monday", "2022-05-09"));
    }

    @Test
    void marksStandInsideOthersAndTheOuterComesFirst() {
        Markup markup = Markup.parse("\"((s1: We {left|e1} [the [Greek|greece] port|port].))\" [He|bo] {said|s1 e2}.");

        assertThat(markup.text()).isEqualTo("\"We left the Greek port.\" He said.");
        assertThat(markup.marks())
                .extracting(m -> m.span().text())
                .containsExactly("We left the Greek port.", "left", "the Greek port", "Greek", "He", "said");
        assertThat(markup.marks().get(0).span().begin()).isEqualTo(1);
        assertThat(markup.marks().get(5).label()).isEqualTo("s1 e2");
    }

    @Test
    void lineBreaksAreSpacesAndBlankLinesSeparateParagraphs() {
        Markup markup = Markup.parse("One line\n  goes [on\n here|a].\n\n\nSecond (in\nbrackets).\n");

        assertThat(markup.text()).isEqualTo("One line goes on here.\n\nSecond (in brackets).");
        assertThat(markup.marks().get(0).span().text()).isEqualTo("on here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ann met Bo.",
                "[Ann] met Bo.",
                "[Ann|] met Bo.",
                "Ann} met Bo.",
                "Ann | Bo.",
                "{|e1} Bo.",
                "((Ann met Bo.))",
                "((s1: Ann met Bo.",
                "Ann met Bo.))"
            })
    void brokenMarksAreRefused(String marked) {
        assertThatThrownBy(() -> Markup.parse(marked)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMessageQuotesThePlace() {
        assertThatThrownBy(() -> Markup.parse("It went well. Ann} met Bo in the town of Ohrid."))
                .hasMessageContaining("nothing to close")
                .hasMessageContaining("Ann} met Bo");
    }
}
