package io.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.model.Article;
import io.dateline.model.PublishedPrecision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlPageTest {
    @Test
    void readsTheArticleAndNothingElse() throws IOException {
        ReadResult.Read read = page("modern.html");
        assertThat(read.warnings()).isEmpty();
        assertThat(read.article().text()).isEqualTo("""
                        PORT ELLERY — Crews and owners of the island ferries sat down again on Thursday, ending a week of silence.

                        “We have not come to shout,” said the owners’ speaker, Dora Wren. She asked the crews to wait until Monday.

                        No ships on Friday

                        The crews’ union said that its members would stay ashore on Friday & decide on Saturday.

                        Who pays

                        Ministers have promised 4 million crowns.
                        They did not say when.

                        The owners want longer shifts.

                        The crews want shorter ones.

                        Nobody wins from an empty quay.""");
    }

    @Test
    void readsJsonLdFirst() throws IOException {
        Article article = page("modern.html").article();
        assertThat(article.title()).isEqualTo("Ferry talks resume after a night of storms");
        assertThat(article.authors()).containsExactly("Orla Finch", "Piet Brandt");
        assertThat(article.source()).isEqualTo("Tidewater Courier");
        assertThat(article.url()).isEqualTo("https://courier.example/islands/ferry-talks");
        assertThat(article.published()).isEqualTo(Instant.parse("2021-12-10T02:05:30Z"));
        assertThat(article.publishedPrecision()).isEqualTo(PublishedPrecision.SECOND);
        // the page prints the same moment in the outlet's own zone
        assertThat(article.documentDate()).isEqualTo(LocalDate.of(2021, 12, 9));
    }

    @Test
    void theMapLeadsBackToTheSource() throws IOException {
        ReadResult.Read read = page("modern.html");
        String source = new String(content("modern.html"), StandardCharsets.UTF_8);
        String text = read.article().text();
        OffsetMap offsets = Objects.requireNonNull(read.offsets());
        assertThat(original("Dora Wren", text, source, offsets)).isEqualTo("Dora Wren");
        assertThat(original("Friday & decide", text, source, offsets)).isEqualTo("Friday &amp; decide");
        assertThat(original("owners’ speaker", text, source, offsets)).isEqualTo("owners&#8217; speaker");
        assertThat(original("wait until Monday.", text, source, offsets)).isEqualTo("wait until <em>Monday</em>.");
        assertThat(original("empty quay.", text, source, offsets)).isEqualTo("empty quay.");
    }

    @Test
    void joinsThePartsOfAnArticle() throws IOException {
        ReadResult.Read read = page("sections.html");
        assertThat(read.article().text()).isEqualTo("""
                        Parliament voted on Wednesday to build the bridge that the north has wanted for thirty years.

                        The vote was 61 to 48, and the speaker had to ask twice for silence.

                        The minister of works, Carla Munro, thanked members of all parties for what she called a late but good decision.

                        Opponents said that they would go to court.""");
    }

    @Test
    void findsAnArticleWithoutParagraphElements() throws IOException {
        assertThat(page("obfuscated.html").article().text().split("\n\n"))
                .satisfiesExactly(
                        paragraph -> assertThat(paragraph).startsWith("The three states"),
                        paragraph -> assertThat(paragraph).startsWith("President Amina Okello"),
                        paragraph -> assertThat(paragraph).startsWith("Under the treaty"),
                        paragraph -> assertThat(paragraph).startsWith("Opposition parties"),
                        paragraph -> assertThat(paragraph).startsWith("The United Nations envoy"));
    }

    @Test
    void readsAPageOfABlogEngine() throws IOException {
        assertThat(page("blog.html").article().text().split("\n\n"))
                .satisfiesExactly(
                        paragraph -> assertThat(paragraph).startsWith("The envoys of both halves"),
                        paragraph -> assertThat(paragraph).startsWith("“There is nothing to sign,”"),
                        paragraph -> assertThat(paragraph).isEqualTo("Prisoners first"),
                        paragraph -> assertThat(paragraph).startsWith("The north wants"),
                        paragraph -> assertThat(paragraph).isEqualTo("No road, no bridge, no word."),
                        paragraph -> assertThat(paragraph).startsWith("The mediators said"));
    }

    @Test
    void manyCommentsInFrontDoNoHarm() {
        String page = "<!-- - -->".repeat(1500) + "<p>The ministers met in Bern.";
        assertThat(Read.article(page).article().text()).isEqualTo("The ministers met in Bern.");
    }

    @Test
    void readsMetaElementsWhereJsonLdIsBroken() throws IOException {
        ReadResult.Read read = page("sections.html");
        assertThat(read.article().title()).isEqualTo("Parliament votes for the bridge");
        assertThat(read.article().authors()).containsExactly("Ines Calder");
        assertThat(read.article().source()).isEqualTo("Upland Mirror");
        assertThat(read.article().url()).isEqualTo("https://mirror.example/bridge?id=4");
        assertThat(read.article().documentDate()).isEqualTo(LocalDate.of(2021, 12, 9));
        assertThat(read.warnings())
                .containsExactly("changed on 2022-03-01, long after its publication on 2021-12-09: the latter counts");
    }

    @Test
    void readsAPageOfTablesAndLineBreaks() throws IOException {
        ReadResult.Read read = page("tables.html");
        assertThat(read.article().text()).isEqualTo("""
                        Three days of talks on the Orrin dam ended without a result on Tuesday, the régime's envoy said.

                        Both sides blamed the other. "We came with an offer," the envoy told reporters, "and leave with none."

                        No new date was set.""");
        assertThat(read.article().title()).isEqualTo("Dam talks fail");
        assertThat(read.article().authors()).containsExactly("JOHN HALE");
        assertThat(read.article().documentDate()).isEqualTo(LocalDate.of(2008, 3, 4));
    }

    @Test
    void takesTheTextOfJsonLdWhereThePageHasNone() throws IOException {
        ReadResult.Read read = page("article-body.html");
        assertThat(read.article().text())
                .isEqualTo("Three days of talks on the Orrin dam ended without a result on Tuesday.");
        assertThat(read.article().url()).isEqualTo("https://courier.example/dam");
        assertThat(read.article().authors()).containsExactly("Jon Hale");
        assertThat(read.article().publishedPrecision()).isEqualTo(PublishedPrecision.DAY);
        assertThat(read.offsets()).isNull();
    }

    @Test
    void aFrontPageIsNoArticle() throws IOException {
        assertThat(Read.all(document("front-page.html")))
                .singleElement()
                .isInstanceOfSatisfying(ReadResult.Rejected.class, rejected -> assertThat(rejected.reason())
                        .contains("without an article"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <meta itemprop=datePublished content=2021-12-09>             | 2021-12-09
            <meta name=DC.date.issued content=2021-12-09>                | 2021-12-09
            <meta name=pubdate content=20211209>                         | 2021-12-09
            <time datetime=2021-12-09T10:00>yesterday</time>             | 2021-12-09
            <time>9 December 2021</time>                                 | 2021-12-09
            <div class=meta-date>Published Dec. 9, 2021</div>            | 2021-12-09
            <p>December 9, 2021</p>                                      | 2021-12-09
            <p>The talks are to end on December 9, 2021.</p>             |
            """)
    void findsTheDateWhereverItStands(String html, LocalDate day) {
        Article article = Read.article("<html><body>" + html + "<p>The ministers met in Bern and talked.</p>")
                .article();
        assertThat(article.documentDate()).isEqualTo(day);
        assertThat(article.text()).endsWith("The ministers met in Bern and talked.");
    }

    private static String original(String words, String text, String source, OffsetMap offsets) {
        int begin = text.indexOf(words);
        OffsetMap.Range range = offsets.toOriginal(begin, begin + words.length());
        return source.substring(range.begin(), range.end());
    }

    private static ReadResult.Read page(String name) throws IOException {
        return Read.article(document(name), ReadOptions.DEFAULT);
    }

    private static RawDocument document(String name) throws IOException {
        return new RawDocument.Bytes(name, content(name), "https://courier.example/p?utm=1", null);
    }

    private static byte[] content(String name) throws IOException {
        try (var file = Objects.requireNonNull(HtmlPageTest.class.getResourceAsStream("/source/" + name), name)) {
            return file.readAllBytes();
        }
    }
}
