package io.dateline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.model.PublishedPrecision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: in JSON-LD (schema.org {@code NewsArticle} and its kin), else in {@code <meta>} elements
 * (OpenGraph and others), else in {@code <time>} and what is printed.
 *
 * @param text the article's text as JSON-LD has it; few pages do
 */
record PageMetadata(
        @Nullable String title,
        List<String> authors,
        @Nullable String site,
        @Nullable String url,
        @Nullable PublicationTime published,
        @Nullable String text,
        List<String> warnings) {
    /** Later changes are care of the archive, not news: "today" still means the day of publication. */
    private static final int DAYS_OF_UPDATES = 7;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern ARTICLE_TYPE =
            Pattern.compile("(?:https?://schema.org/)?(?:\\w*Article|\\w*BlogPosting|Report)");
    private static final Pattern WRAPPING =
            Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|(?://)?\\s*]]>)\\s*$");

    private static final List<String> TITLE =
            List.of("og:title", "twitter:title", "dc.title", "parsely-title", "headline");
    private static final List<String> SITE = List.of("og:site_name", "application-name", "dc.publisher", "publisher");
    private static final List<String> AUTHOR =
            List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "byline");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified", "dcterms.modified");
    private static final String PRINTED_DATE =
            "[class*=date], [class*=time], [class*=publish], [class*=updated], [class*=byline]";

    PageMetadata {
        authors = List.copyOf(authors);
        warnings = List.copyOf(warnings);
    }

    static PageMetadata of(Document page) {
        JsonNode article = articleInJsonLd(page);
        List<String> warnings = new ArrayList<>();
        return new PageMetadata(
                first(
                        words(article.path("headline")),
                        meta(page, TITLE),
                        onlyHeading(page),
                        words(article.path("name")),
                        titleOfWindow(page)),
                authors(page, article),
                first(words(article.path("publisher").path("name")), meta(page, SITE)),
                url(page, article),
                published(page, article, warnings),
                words(article.path("articleBody")),
                warnings);
    }

    private static JsonNode articleInJsonLd(Document page) {
        return page.select("script[type^=application/ld+json]").stream()
                .map(script -> firstArticle(jsonOf(script)))
                .filter(article -> !article.isMissingNode())
                .findFirst()
                .orElse(JSON.missingNode());
    }

    /** Returns what a script holds; nothing where it is broken, as it often is: the page has other ways to tell. */
    private static JsonNode jsonOf(Element script) {
        try {
            return JSON.readTree(WRAPPING.matcher(script.data()).replaceAll(""));
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }

    /** Returns the outermost article, so that related ones inside of others are passed over. */
    private static JsonNode firstArticle(JsonNode root) {
        Deque<JsonNode> queue = new ArrayDeque<>(List.of(root));
        while (!queue.isEmpty()) {
            JsonNode node = queue.remove();
            JsonNode type = node.path("@type");
            Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
            if (types.anyMatch(name -> ARTICLE_TYPE.matcher(name.asText()).matches())) {
                return node;
            }
            node.forEach(queue::add);
        }
        return JSON.missingNode();
    }

    private static List<String> authors(Document page, JsonNode article) {
        Set<String> authors = new LinkedHashSet<>();
        JsonNode node = article.path("author");
        for (JsonNode author : node.isArray() ? node : List.of(node)) {
            JsonNode name = author.isTextual() ? author : author.path("name");
            for (JsonNode one : name.isArray() ? name : List.of(name)) {
                add(one.asText(), authors);
            }
        }
        if (authors.isEmpty()) {
            for (String name : AUTHOR) {
                for (Element meta : metas(page, name)) {
                    add(meta.attr("content"), authors);
                }
                if (!authors.isEmpty()) {
                    break;
                }
            }
        }
        if (authors.isEmpty()) {
            page.select("[rel=author], [itemprop=author], .byline .author, .author-name")
                    .forEach(element -> add(element.text(), authors));
        }
        return List.copyOf(authors);
    }

    private static void add(String name, Set<String> authors) {
        if (!name.isBlank() && !name.contains("://")) {
            authors.addAll(Heading.names(name.strip()));
        }
    }

    private static @Nullable String url(Document page, JsonNode article) {
        JsonNode main = article.path("mainEntityOfPage");
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Stream.of(
                        canonical == null ? null : canonical.absUrl("href"),
                        meta(page, List.of("og:url")),
                        words(article.path("url")),
                        words(main),
                        words(main.path("@id")))
                .filter(Objects::nonNull)
                .filter(url -> url.startsWith("http://") || url.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable PublicationTime published(Document page, JsonNode article, List<String> warnings) {
        List<PublicationTime> printed = printedTimes(page);
        PublicationTime published = parse(words(article.path("datePublished")))
                .or(() -> firstDate(page, PUBLISHED))
                .or(() -> printed.stream().findFirst())
                .orElse(null);
        PublicationTime modified = parse(words(article.path("dateModified")))
                .or(() -> firstDate(page, MODIFIED))
                .orElse(null);
        if (published == null) {
            return modified;
        }
        PublicationTime time = published;
        if (modified != null && PublicationTime.OLDEST_FIRST.compare(modified, published) > 0) {
            if (modified.day().isAfter(published.day().plusDays(DAYS_OF_UPDATES))) {
                warnings.add("changed on %s, long after its publication on %s: the latter counts"
                        .formatted(modified.day(), published.day()));
            } else {
                time = modified;
            }
        }
        return inOutletsZone(time, printed);
    }

    /** Machines note times in UTC; where the page prints the same moment, the day printed is the outlet's. */
    private static PublicationTime inOutletsZone(PublicationTime time, List<PublicationTime> printed) {
        if (time.precision() == PublishedPrecision.DAY) {
            return time;
        }
        return printed.stream()
                .filter(other -> other.precision() != PublishedPrecision.DAY)
                .filter(other -> minute(other).equals(minute(time)))
                .filter(other -> !other.day().equals(time.day()))
                .findFirst()
                .map(other -> new PublicationTime(time.instant(), time.precision(), other.day()))
                .orElse(time);
    }

    private static Instant minute(PublicationTime time) {
        return time.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private static List<PublicationTime> printedTimes(Document page) {
        List<PublicationTime> times = new ArrayList<>();
        for (Element element : page.select("time")) {
            parse(element.attr("datetime")).ifPresent(times::add);
            parse(element.text()).ifPresent(times::add);
        }
        for (Element element : page.select(PRINTED_DATE)) {
            parse(element.text()).ifPresent(times::add);
        }
        return times;
    }

    private static Optional<PublicationTime> firstDate(Document page, List<String> names) {
        return names.stream()
                .flatMap(name -> metas(page, name).stream())
                .flatMap(meta -> parse(meta.attr(meta.hasAttr("content") ? "content" : "datetime")).stream())
                .findFirst();
    }

    private static Optional<PublicationTime> parse(@Nullable String text) {
        return text == null ? Optional.empty() : PublicationTime.parse(text);
    }

    private static @Nullable String meta(Document page, List<String> names) {
        return names.stream()
                .flatMap(name -> metas(page, name).stream())
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static List<Element> metas(Document page, String name) {
        return page.select("meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(name));
    }

    private static @Nullable String onlyHeading(Document page) {
        List<Element> headings = page.select("article h1");
        List<Element> all = headings.isEmpty() ? page.select("h1") : headings;
        return all.size() == 1 && !all.get(0).text().isBlank() ? all.get(0).text() : null;
    }

    /** Returns the title of the window without the outlet's name, which often follows. */
    private static @Nullable String titleOfWindow(Document page) {
        String title = page.title().split("\\s+[|–—-]\\s+", 2)[0].strip();
        return title.isEmpty() ? null : title;
    }

    private static @Nullable String words(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank()
                ? node.textValue().strip()
                : null;
    }

    private static @Nullable String first(@Nullable String... choices) {
        for (String choice : choices) {
            if (choice != null) {
                return choice;
            }
        }
        return null;
    }
}
