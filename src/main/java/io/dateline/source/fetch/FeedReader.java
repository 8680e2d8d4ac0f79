package io.dateline.source.fetch;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0 and Atom. Document type declarations are refused, and with them every entity that could lead out of
 * the document. Safe for use by several threads.
 */
public final class FeedReader {
    private static final String PARAGRAPHS = "p, div, br, li, h1, h2, h3, h4, h5, h6, blockquote, tr";
    /** At the end of a date; the names are those of RFC 822. */
    private static final Pattern ZONE = Pattern.compile("(?:[+-]\\d\\d:?\\d\\d|[ECMP][SD]T)\\s*$");

    private static final Map<String, Integer> AMERICAN =
            Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

    /**
     * Returns what a feed lists.
     *
     * @param content the bytes as fetched
     * @param contentType as the server said
     * @param base where the feed was in the end: relative links are resolved against it
     * @throws FeedException if the bytes are no feed
     */
    public Feed read(byte[] content, @Nullable String contentType, URI base) throws FeedException {
        SyndFeed feed = parse(content, contentType, base);
        List<ZoneOffset> zones = zones(content, feed.getEntries().size());
        Map<String, FeedEntry> entries = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (SyndEntry entry : feed.getEntries()) {
            FeedEntry read = read(entry, zones.get(number++), base);
            if (read == null) {
                problems.add("%s: entry %d ('%s') has neither a usable link nor a text"
                        .formatted(base, number, Objects.requireNonNullElse(entry.getTitle(), "")));
            } else {
                entries.putIfAbsent(read.key(), read);
            }
        }
        return new Feed(blankToNull(feed.getTitle()), List.copyOf(entries.values()), problems);
    }

    private static SyndFeed parse(byte[] content, @Nullable String contentType, URI base) throws FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(true);
        ByteArrayInputStream bytes = new ByteArrayInputStream(content);
        try (XmlReader reader =
                contentType == null ? new XmlReader(bytes, true) : new XmlReader(bytes, contentType, true)) {
            return input.build(reader);
        } catch (com.rometools.rome.io.FeedException | IOException | IllegalArgumentException e) {
            throw new FeedException("%s is no RSS or Atom feed: %s".formatted(base, firstLine(e.getMessage())), e);
        }
    }

    private static @Nullable FeedEntry read(SyndEntry entry, ZoneOffset zone, URI base) {
        URI link = link(entry, base);
        String text = text(entry);
        if (link == null && text.isEmpty()) {
            return null;
        }
        String id = blankToNull(entry.getUri());
        return new FeedEntry(
                id != null ? id : link != null ? link.toString() : Objects.requireNonNullElse(entry.getTitle(), text),
                link,
                blankToNull(plain(entry.getTitle())),
                authors(entry),
                entry.getPublishedDate() == null
                        ? null
                        : entry.getPublishedDate().toInstant().atOffset(zone),
                entry.getUpdatedDate() == null ? null : entry.getUpdatedDate().toInstant(),
                text);
    }

    private static @Nullable URI link(SyndEntry entry, URI base) {
        String link = blankToNull(entry.getLink());
        if (link != null) {
            return Address.parse(link, xmlBase(entry, base));
        }
        // RSS: a guid is a link where nothing else is
        String id = blankToNull(entry.getUri());
        return id == null ? null : Address.parse(id, null);
    }

    private static URI xmlBase(SyndEntry entry, URI base) {
        if (entry.getWireEntry() instanceof com.rometools.rome.feed.atom.Entry atom && atom.getXmlBase() != null) {
            URI own = Address.parse(atom.getXmlBase(), base);
            return own == null ? base : own;
        }
        return base;
    }

    private static List<String> authors(SyndEntry entry) {
        List<String> names = entry.getAuthors().stream()
                .map(SyndPerson::getName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        String one = blankToNull(entry.getAuthor());
        return names.isEmpty() && one != null ? List.of(one) : names;
    }

    /** Returns the longest text that the entry carries. */
    private static String text(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .map(FeedReader::plain)
                .reduce("", (a, b) -> b.length() > a.length() ? b : a);
    }

    private static String plain(@Nullable String html) {
        if (html == null) {
            return "";
        }
        Document document = Jsoup.parse(html);
        document.select("script, style, iframe, figure").remove();
        for (Element block : document.select(PARAGRAPHS)) {
            block.before("\u2029").after("\u2029");
        }
        return Stream.of(document.text().split("\u2029"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n\n" + b)
                .orElse("");
    }

    /**
     * Returns the zone of each entry's publication date, UTC where none is to be seen. The feed library keeps moments only,
     * and what was published late in the evening in New York would count as the next day's.
     */
    private static List<ZoneOffset> zones(byte[] content, int entries) {
        List<ZoneOffset> zones = new ArrayList<>();
        for (Element entry : Jsoup.parse(new String(content, StandardCharsets.ISO_8859_1), "", Parser.xmlParser())
                .select("item, entry")) {
            Element date = entry.selectFirst("> pubDate, > published, > dc|date");
            Matcher zone = ZONE.matcher(date == null ? "" : date.text());
            zones.add(zone.find() ? offset(zone.group().strip()) : ZoneOffset.UTC);
        }
        return zones.size() == entries ? zones : Collections.nCopies(entries, ZoneOffset.UTC);
    }

    private static ZoneOffset offset(String zone) {
        try {
            return AMERICAN.containsKey(zone)
                    ? ZoneOffset.ofHours(Objects.requireNonNull(AMERICAN.get(zone)))
                    : ZoneOffset.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("no reason given");
    }
}
