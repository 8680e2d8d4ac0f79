package io.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fixtures.FactsBuilder;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
    private static final String TEXT = "The ferry Alma left the harbour of Nordvik at dawn with forty people on board. "
            + "An hour later it ran onto a rock that every chart shows, the coast guard said. "
            + "Fishermen took all passengers to the island of Sund, where the school was opened for them. "
            + "The captain has been asked why he had left the channel that ships are told to keep to.";

    @Test
    void aTextWithSmallEditsIsACopyOfTheEarlierOne() {
        Map<String, String> copies = find(
                article("b-wire", "2022-01-02", null, TEXT),
                article("a-paper", "2022-01-03", null, TEXT.replace("forty people", "about 40 people")));

        assertThat(copies).containsExactly(Map.entry("a-paper", "b-wire"));
    }

    @Test
    void allOfAChainAreCopiesOfTheFirst() {
        String second = TEXT.replace("at dawn", "before dawn");
        String third = second.replace("a rock that every chart shows", "a well known rock");

        assertThat(find(
                        article("c", "2022-01-01", null, TEXT),
                        article("b", "2022-01-02", null, second),
                        article("a", "2022-01-03", null, third)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "c", "b", "c"));
    }

    @Test
    void aLaterTextAtTheSameAddressIsAnUpdate() {
        String update =
                "Forty passengers were brought to safety after a shipwreck, and the owner has apologised to all of "
                        + "them. " + TEXT.substring(0, 170);

        assertThat(find(
                        article("a", "2022-01-01", "https://one.example/1", TEXT),
                        article("b", "2022-01-02", "https://one.example/1", update)))
                .containsExactly(Map.entry("b", "a"));
    }

    @Test
    void anotherReportOfTheSameStoryIsNoCopy() {
        String other =
                "Forty people were saved from a ferry that struck a rock on Sunday. The Alma had left Nordvik at dawn. "
                        + "Its captain could not say why he had chosen a way that is closed to ships of its size.";

        assertThat(find(article("a", "2022-01-01", null, TEXT), article("b", "2022-01-01", null, other)))
                .isEmpty();
    }

    @Test
    void shortTextsAreAlikeByChance() {
        assertThat(find(
                        article("a", "2022-01-01", null, "No comment for now."),
                        article("b", "2022-01-02", null, "No comment for now.")))
                .isEqualTo(Map.of());
    }

    private static Sketch article(String id, String day, @Nullable String url, String text) {
        FactsBuilder facts = FactsBuilder.article(id, text).published(day);
        return new Sketcher().of((url == null ? facts : facts.url(url)).build());
    }

    private static Map<String, String> find(Sketch... articles) {
        return NearCopies.find(Stream.of(articles)
                .sorted(Comparator.comparing(Sketch::articleId))
                .toList());
    }
}
