package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Article;
import io.dateline.model.PublishedPrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonArticlesTest {
    @Test
    void takesEveryMemberToTheLetter() {
        ReadResult.Read read = Read.article("""
                {"id": "b-7", "title": "Ministers meet", "text": "\\n The ministers met  in Bern.\\r\\n", \
                "published": "2021-12-09T18:30:00+01:00", "source": "Harbour Post", "url": "https://harbour.example/7", \
                "authors": ["Mia Roth", "Jon Wells"], "language": "en", "section": 5}
                """);
        assertThat(read.input()).isEqualTo("in:1");
        assertThat(read.warnings()).isEmpty();
        assertThat(read.article())
                .isEqualTo(new Article(
                        "b-7",
                        "https://harbour.example/7",
                        "Ministers meet",
                        "Harbour Post",
                        List.of("Mia Roth", "Jon Wells"),
                        Instant.parse("2021-12-09T17:30:00Z"),
                        PublishedPrecision.SECOND,
                        LocalDate.of(2021, 12, 9),
                        "en",
                        "\n The ministers met  in Bern.\r\n"));
    }

    @Test
    void derivesTheIdFromTheTextAlone() {
        assertThat(Read.article("{\"text\": \"The ministers met.\"}").article().id())
                .isEqualTo(Read.article("{\"text\": \"The ministers met.\", \"title\": \"A title\"}")
                        .article()
                        .id())
                .startsWith("art-");
    }

    @Test
    void aBrokenLineLeavesTheOthersAlone() {
        List<ReadResult> results = Read.all("""
                {"text": "The first talks began."}
                {"text": "The second talks

                {"title": "No text"}
                {"text": 5}
                [1]
                {"text": "The third talks began."} x
                {"text": "The last talks began."}
                """);
        assertThat(results)
                .extracting(ReadResult::input)
                .containsExactly("in:1", "in:2", "in:4", "in:5", "in:6", "in:7", "in:8");
        assertThat(results.get(0)).isInstanceOf(ReadResult.Read.class);
        assertThat(results.get(6)).isInstanceOf(ReadResult.Read.class);
        assertThat(results.subList(1, 6)).allMatch(ReadResult.Rejected.class::isInstance);
        assertThat(results.get(2)).hasToString("Rejected[input=in:4, reason=no member 'text']");
    }

    @Test
    void anIdCountsOnceInAFile() {
        List<ReadResult> results = Read.all("""
                {"id": "a", "text": "The first talks began."}
                {"id": "a", "text": "The second talks began."}
                {"text": "The third talks began."}
                {"text": "The third talks began."}
                """);
        assertThat(results)
                .filteredOn(ReadResult.Rejected.class::isInstance)
                .map(result -> ((ReadResult.Rejected) result).reason())
                .containsExactly("the id 'a' is that of in:1", "the same text as in:3");
    }

    @Test
    void aDateThatCannotBeToldIsAWarning() {
        ReadResult.Read read = Read.article("{\"text\": \"The ministers met.\", \"published\": \"last week\"}");
        assertThat(read.article().published()).isNull();
        assertThat(read.article().documentDate()).isNull();
        assertThat(read.warnings()).hasSize(2).first().asString().contains("'last week'");
    }

    @Test
    void takesTheDateLineOfATextWithoutCuttingIt() {
        ReadResult.Read read = Read.article(
                "{\"text\": \"Ministers meet\\n\\nThursday, December 9, 2021\\n\\nThe ministers met.\", \"published\": null}");
        assertThat(read.article().documentDate()).isEqualTo("2021-12-09");
        assertThat(read.article().publishedPrecision()).isEqualTo(PublishedPrecision.DAY);
        assertThat(read.article().text()).startsWith("Ministers meet\n\nThursday");
        assertThat(read.warnings()).containsExactly("publication date 2021-12-09 taken from the text's date line");
    }

    @Test
    void takesAnObjectOverSeveralLinesAndAnArray() {
        assertThat(Read.article("{\n  \"id\": \"a\",\n  \"text\": \"The ministers met.\"\n}\n")
                        .article()
                        .id())
                .isEqualTo("a");
        List<ReadResult> results = Read.all("""
                [
                  {"id": "a", "text": "The ministers met."},
                  {"id": "b"},
                  {"id": "c", "text": "The ministers parted."}
                ]
                """);
        assertThat(results).extracting(ReadResult::input).containsExactly("in:2", "in:3", "in:4");
        assertThat(results.get(1)).isInstanceOf(ReadResult.Rejected.class);
        assertThat(results.get(2)).isInstanceOf(ReadResult.Read.class);
    }
}
