package io.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static List<String> lines(Layout layout) {
        return layout.textForTokenizer()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
    }

    @Test
    void lineBreaksEndParagraphsInUnwrappedText() {
        String text =
                "Ministers meet in Vienna\nTuesday, 8 February 2022\nThe talks went on for three hours. Nothing was signed.\n"
                        + "A second round is due.";
        Layout layout = Layout.of(text, null);

        assertThat(layout.textForTokenizer()).isEqualTo(text);
        assertThat(layout.isHeading(0)).isTrue();
        assertThat(layout.isHeading(text.indexOf("8 February"))).isTrue();
        assertThat(layout.isHeading(text.indexOf("talks"))).isFalse();
        assertThat(layout.paragraphAt(text.indexOf("signed"))).isEqualTo(2);
        assertThat(layout.paragraphAt(text.indexOf("second"))).isEqualTo(3);
    }

    @Test
    void joinsLinesWrappedAtFixedWidth() {
        String text = """
                The envoys of both countries met on the shore of the lake for the
                third time this year. They spoke for two hours, and neither side
                would say afterwards whether the ceasefire had been part of what
                they discussed there.

                A fourth round is to follow in March, if the delegations can agree
                on where it should be held.
                """;
        Layout layout = Layout.of(text, null);

        assertThat(layout.textForTokenizer()).hasSameSizeAs(text);
        assertThat(lines(layout)).hasSize(2);
        assertThat(lines(layout).get(0)).endsWith("they discussed there.");
    }

    @Test
    void keepsOneSentenceALineApart() {
        String text = """
                The minister resigned on Monday after the vote.
                Nobody had expected it.
                Her deputy takes over until the congress of the party in the autumn.
                The opposition asks for elections.
                """;
        assertThat(lines(Layout.of(text, null))).hasSize(4);
    }

    @Test
    void aTextOfOneLineIsNoHeading() {
        assertThat(Layout.of("Tanks cross the river", null).isHeading(0)).isFalse();
    }

    @Test
    void theTitleIsAHeadingWhateverItEndsIn() {
        String text = "Who blinks first?\n\nWho blinks first? It is hard to say.";
        assertThat(Layout.of(text, "Who blinks first").isHeading(0)).isTrue();
        assertThat(Layout.of(text, null).isHeading(0)).isFalse();
        assertThat(Layout.of(text, "Who blinks first").isHeading(25)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA (AP) — ",
                "GENEVA, Jan. 21 (Reuters) - ",
                "UNITED NATIONS, New York (AFP) – ",
                "VIENNA -- ",
                "Taipei, Taiwan — ",
                "Beijing (Xinhua) -- ",
                "WASHINGTON/KYIV, Feb 2 (Reuters) - "
            })
    void cutsOffTheDateline(String dateline) {
        String text = dateline + "The ministers shook hands.";
        Layout layout = Layout.of(text, null);

        assertThat(lines(layout)).containsExactly(dateline.strip(), "The ministers shook hands.");
        assertThat(layout.textForTokenizer()).hasSameSizeAs(text);
        assertThat(layout.isHeading(0)).isTrue();
        assertThat(layout.isHeading(text.indexOf("ministers"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO – which has thirty members – met.",
                "Geneva – The ministers shook hands.",
                "The Alps — Europe's highest range — lie nearby.",
                "The talks (the third) - said to be hard - went on.",
                "OPEC-led cuts hit Asia."
            })
    void takesNoOtherDashForADateline(String text) {
        assertThat(lines(Layout.of(text, null))).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two skiers die in Varn avalanche|Published: March 3, 2014 at 4:31 PM EST|",
                "Norvik Buys Brewery|Sat, 12 Apr 2014 09:10 GMT|",
                "Court frees editor of the Varn Gazette|on May 4, 2014 at 7:02 AM, updated May 4, 2014 at 9:00 AM|",
                "Flood hits Varn, ten homes lost|Varn, Nov 11 (AFP) - |",
                "Man held after fire at Dr. Voss's clinic in Varn|",
                "CLERK HELD IN VARN BANK RAID|",
                "Friday, May 2, 2014|"
            })
    void cutsTitleAndStampOffATextWithoutLineBreaks(String opening) {
        List<String> parts = List.of(opening.split("\\|"));
        String text = String.join(" ", parts).strip() + " A clerk of the bank was held on Monday. He denied it.";
        Layout layout = Layout.of(text, null);
        List<String> expected =
                new ArrayList<>(parts.stream().map(String::strip).toList());
        expected.add("A clerk of the bank was held on Monday. He denied it.");

        assertThat(lines(layout)).containsExactlyElementsOf(expected);
        assertThat(layout.textForTokenizer()).hasSameSizeAs(text);
        assertThat(layout.isHeading(0)).isTrue();
        assertThat(layout.isHeading(text.indexOf("clerk of"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The deal of May 4, 2014 between the two banks was void. Voss said so.",
                "On May 4, 2014 President Adler met the envoys. He was ill.",
                "Doctors in Varn gave children vitamin A on Monday. It helped.",
                "The minister told reporters of The Varn Gazette that he would go. He did.",
                "The ministers of Aia met in Varn. The talks failed."
            })
    void takesNoSentenceForATitle(String text) {
        assertThat(lines(Layout.of(text, null))).containsExactly(text);
    }

    @Test
    void anEmptyTextHasNoHeading() {
        assertThat(Layout.of("", null).isHeading(0)).isFalse();
    }
}
