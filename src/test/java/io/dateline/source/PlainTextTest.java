package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Article;
import io.dateline.model.PublishedPrecision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class PlainTextTest {
    private static final String BODY = "The ministers met in Bern on Thursday.\n\nThey agreed to meet again.";

    @Test
    void theLatestUpdateIsThePublicationTime() {
        Article article = Read.article(" date 2021-12-09 Updated December 9, 2021 at 11:40 PM ET\n\n" + BODY + "\n")
                .article();
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.published()).isEqualTo(Instant.parse("2021-12-10T04:40:00Z"));
        assertThat(article.publishedPrecision()).isEqualTo(PublishedPrecision.MINUTE);
        assertThat(article.documentDate()).isEqualTo(LocalDate.of(2021, 12, 9));
    }

    @Test
    void linesOfMetadataAreNoPartOfTheText() {
        ReadResult.Read read = Read.article("""
                Ministers agree in Bern

                By Mia Roth and Jon van der Wells
                Source: Harbour Post
                URL: https://harbour.example/7
                Published: 8 December 2021 10:00 GMT
                Last updated: 9 December 2021 11:00 CET

                """ + BODY);
        Article article = read.article();
        assertThat(read.warnings()).isEmpty();
        assertThat(article.title()).isEqualTo("Ministers agree in Bern");
        assertThat(article.authors()).containsExactly("Mia Roth", "Jon van der Wells");
        assertThat(article.source()).isEqualTo("Harbour Post");
        assertThat(article.url()).isEqualTo("https://harbour.example/7");
        assertThat(article.published()).isEqualTo(Instant.parse("2021-12-09T10:00:00Z"));
        assertThat(article.text()).isEqualTo(BODY);
    }

    @Test
    void aTextWithoutMetadataStaysWhole() {
        String text = "Ministers agree in Bern\n\nBy Thursday the ministers had met.\n\nNote: they will meet again.";
        ReadResult.Read read = Read.article(text);
        assertThat(read.article().text()).isEqualTo(text);
        assertThat(read.article().title()).isNull();
        assertThat(read.warnings())
                .containsExactly("no publication date: relative dates stay unresolved; give --published");
    }

    @Test
    void whatTheDocumentSaysGoesBeforeWhatTheUserSays() {
        ReadOptions options = ReadOptions.DEFAULT.withPublished(PublicationTime.ofDay(LocalDate.of(2022, 1, 3)));
        RawDocument undated = Read.bytes(BODY, StandardCharsets.UTF_8);
        RawDocument dated = Read.bytes("Date: 2021-12-09\n" + BODY, StandardCharsets.UTF_8);
        assertThat(Read.article(undated, options).article().documentDate()).isEqualTo("2022-01-03");
        assertThat(Read.article(dated, options).article().documentDate()).isEqualTo("2021-12-09");
        assertThat(Read.article(dated, options).warnings())
                .singleElement()
                .asString()
                .contains("2022-01-03");
    }

    @Test
    void theMapLeadsBackToTheOriginal() {
        String original = "Date: 2021-12-09\r\n\r\nThe ministers met.\r\nThey talked.\r\n";
        ReadResult.Read read = Read.article(original);
        String text = read.article().text();
        assertThat(text).isEqualTo("The ministers met.\nThey talked.");
        OffsetMap offsets = Objects.requireNonNull(read.offsets());
        int begin = text.indexOf("They");
        OffsetMap.Range range = offsets.toOriginal(begin, begin + 4);
        assertThat(original.substring(range.begin(), range.end())).isEqualTo("They");
        OffsetMap.Range all = offsets.toOriginal(0, text.length());
        assertThat(original.substring(all.begin(), all.end())).isEqualTo("The ministers met.\r\nThey talked.");
    }
}
