package io.dateline;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.model.Article;
import io.dateline.source.ArticleReader;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import io.dateline.source.ReadResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The articles that the demo reads: complete, unique, in the months and threads that they are meant to cover. */
class SamplesTest {
    private static final List<String> FIELDS =
            List.of("id", "title", "text", "published", "source", "url", "authors", "language");
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 12, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 3, 31);

    private static Path folder() {
        return Path.of("src", "main", "resources", "samples");
    }

    private static List<String> index() throws IOException {
        return Files.readAllLines(folder().resolve("index.txt"));
    }

    static List<JsonNode> articles() throws IOException {
        ObjectMapper strict = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        List<JsonNode> articles = new ArrayList<>();
        for (String line : Files.readAllLines(folder().resolve("articles.jsonl"))) {
            articles.add(strict.readTree(line));
        }
        return articles;
    }

    private static String text(JsonNode article) {
        return article.get("title").asText() + "\n\n" + article.get("text").asText();
    }

    private static OffsetDateTime published(JsonNode article) {
        return OffsetDateTime.parse(article.get("published").asText());
    }

    @Test
    void indexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            assertThat(index())
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.equals("index.txt") && !name.equals("README.md"))
                                    .toList());
        }
    }

    @Test
    void thereAreAsManyOfEachFormatAsPromised() throws IOException {
        assertThat(articles()).hasSizeBetween(24, 28);
        assertThat(index()).filteredOn(name -> name.endsWith(".html")).hasSize(2);
        assertThat(index()).filteredOn(name -> name.endsWith(".txt")).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyFieldIsFilled(JsonNode article) {
        assertThat(article.fieldNames()).toIterable().containsExactlyElementsOf(FIELDS);
        assertThat(FIELDS).allSatisfy(field -> {
            JsonNode value = article.get(field);
            assertThat(value.isArray() ? value.size() : value.asText().strip().length())
                    .as(field)
                    .isPositive();
        });
        assertThat(article.get("authors"))
                .allSatisfy(name -> assertThat(name.asText()).isNotBlank());
        assertThat(article.get("language").asText()).isEqualTo("en");
        assertThat(URI.create(article.get("url").asText()).getHost()).endsWith(".example");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void articlesAreShortReportsInParagraphs(JsonNode article) {
        String text = article.get("text").asText();
        assertThat(Pattern.compile("\\s+").split(text)).hasSizeBetween(120, 350);
        assertThat(text.split("\n\n")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(text).isEqualTo(text.strip()).doesNotContain("\n\n\n").doesNotContainPattern("[^\n]\n[^\n]");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void publicationLiesInTheMonthsCovered(JsonNode article) {
        assertThat(published(article).toLocalDate()).isBetween(FIRST_DAY, LAST_DAY);
        assertThat(article.get("id").asText())
                .as("the id names the day in the outlet's own time zone")
                .contains(published(article).toLocalDate().toString());
    }

    @Test
    void idsAddressesAndTitlesAreUnique() throws IOException {
        for (String field : List.of("id", "url", "title", "text")) {
            assertThat(articles().stream().map(a -> a.get(field).asText()))
                    .as(field)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void articlesStandInTheOrderOfTheirPublication() throws IOException {
        assertThat(articles().stream().map(SamplesTest::published)).isSorted();
    }

    @Test
    void everyOutletReportsMoreThanOnce() throws IOException {
        Map<String, Long> outlets =
                articles().stream().collect(groupingBy(a -> a.get("source").asText(), TreeMap::new, counting()));
        assertThat(outlets)
                .hasSizeBetween(5, 6)
                .allSatisfy((outlet, count) -> assertThat(count).as(outlet).isGreaterThanOrEqualTo(2));
    }

    @Test
    void eachThreadHasItsArticles() throws IOException {
        Map<String, Integer> least = new LinkedHashMap<>();
        least.put("Ukraine", 15);
        least.put("nuclear (?:agreement|deal|accord)", 3);
        least.put("North Korea", 5);
        for (Map.Entry<String, Integer> thread : least.entrySet()) {
            Pattern name = Pattern.compile(thread.getKey());
            assertThat(articles().stream().filter(a -> name.matcher(text(a)).find()))
                    .as(thread.getKey())
                    .hasSizeGreaterThanOrEqualTo(thread.getValue());
        }
    }

    /** Without these there would be nothing to merge. */
    @ParameterizedTest
    @CsvSource({
        "2022-01-10, Sherman, Ryabkov, Geneva",
        "2022-01-12, NATO-Russia Council, Grushko, Brussels",
        "2022-01-21, Blinken, Lavrov, Geneva",
        "2022-02-07, Macron, Putin, Moscow",
        "2022-02-24, Scholz|Zelensky, Putin, invasion|invaded",
        "2022-03-10, Kuleba, Lavrov, Turkey",
        "2022-01-30, Hwasong-12|intermediate-range, Kim, launch",
    })
    void severalOutletsReportTheSameEvent(LocalDate day, String who, String with, String what) throws IOException {
        List<String> outlets = new ArrayList<>();
        for (JsonNode article : articles()) {
            LocalDate on = published(article).toLocalDate();
            if (!on.isBefore(day) && on.isBefore(day.plusDays(2)) && names(text(article), who, with, what)) {
                outlets.add(article.get("source").asText());
            }
        }
        for (String name : index()) {
            if (name.contains(day.toString()) && names(Files.readString(folder().resolve(name)), who, with, what)) {
                outlets.add(name);
            }
        }
        assertThat(outlets).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2);
    }

    private static boolean names(String text, String... expressions) {
        return Stream.of(expressions).allMatch(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find());
    }

    @Test
    void pagesSayWhenTheyWerePublishedAndWrapTheArticleAsPagesDo() throws IOException {
        for (String name : index()) {
            if (!name.endsWith(".html")) {
                continue;
            }
            Document page = Jsoup.parse(Files.readString(folder().resolve(name)));
            String day = name.replaceAll(".*(\\d{4}-\\d{2}-\\d{2}).*", "$1");
            assertThat(page.select("article time[datetime]").attr("datetime"))
                    .as(name)
                    .startsWith(day);
            assertThat(page.select("nav a, article p, aside li, footer").size())
                    .as(name)
                    .isGreaterThan(10);
            assertThat(page.select("script[type=application/ld+json]").size()
                            + page.select("meta[property=article:published_time]")
                                    .size())
                    .as(name)
                    .isPositive();
            for (var jsonLd : page.select("script[type=application/ld+json]")) {
                assertThat(new ObjectMapper()
                                .readTree(jsonLd.data())
                                .path("@type")
                                .asText())
                        .isEqualTo("NewsArticle");
            }
        }
    }

    @Test
    void plainTextsOpenWithMetadata() throws IOException {
        for (String name : index()) {
            if (name.endsWith(".txt")) {
                List<String> lines = Files.readAllLines(folder().resolve(name));
                String day = name.replaceAll(".*(\\d{4}-\\d{2}-\\d{2}).*", "$1");
                assertThat(String.join("\n", lines.subList(0, lines.indexOf(""))))
                        .as(name)
                        .contains(day);
            }
        }
    }

    @Test
    void everyFileIsReadAsItIsMeantToBe() throws IOException {
        List<Article> read = new ArrayList<>();
        for (String name : index()) {
            new ArticleReader().read(new RawDocument.File(folder().resolve(name)), ReadOptions.DEFAULT, result -> {
                assertThat(result).as(name).isInstanceOf(ReadResult.Read.class);
                if (result instanceof ReadResult.Read one) {
                    read.add(one.article());
                }
            });
        }
        assertThat(read).hasSize(32).allSatisfy(article -> {
            assertThat(article.documentDate()).as(article.id()).isBetween(FIRST_DAY, LAST_DAY);
            assertThat(article.text())
                    .as(article.id())
                    .doesNotContain(
                            "cookie", "Subscribe", "Advertisement", "Read more", "Share this story", "published:")
                    .hasSizeBetween(800, 2500);
        });
        assertThat(read.stream().filter(article -> article.title() == null))
                .as("only one text has nothing but a date above it")
                .hasSize(1);
    }
}
