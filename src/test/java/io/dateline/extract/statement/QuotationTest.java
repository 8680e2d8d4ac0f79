package io.dateline.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.extract.statement.Quotation.Block;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
    private static List<String> quoted(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                blocks.add(new Block(begin, begin + line.length()));
            }
            begin += line.length() + 1;
        }
        return Quotation.find(text, blocks).stream()
                .map(q -> text.substring(q.begin(), q.end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            He said "the door is open" twice.       | the door is open
            He said “the door is open” twice.       | the door is open
            Il dit « la porte » et part.            | la porte
            He said ''the door is open'' twice.     | the door is open
            He said ``the door is open'' twice.     | the door is open
            He said “no evidence" was found.        | no evidence
            A 'quasi-state of war' began.           | quasi-state of war
            “It's a ‘house of cards’,” she said.    | It's a ‘house of cards’,
            "Missing the end                        | Missing the end
            """)
    void finds(String text, String words) {
        assertThat(quoted(text)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The workers' rights and the judges' robes.", "It's the '90s again, isn't it?", "A 6\" nail."})
    void apostrophesAndInchesQuoteNothing(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void runsOverParagraphsThatOpenWithAMarkAgain() {
        assertThat(quoted("She said: “We came early.\n\n“We left late,” and sat down.\n\n“Why?”"))
                .containsExactly("We came early.\n\n“We left late,", "Why?");
    }

    @Test
    void aForgottenMarkEndsWithItsParagraph() {
        assertThat(quoted("She said: “We came early.\n\nNobody saw her “leave” the room."))
                .containsExactly("We came early.", "leave");
    }
}
