package io.dateline.source.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
    private static final URI BASE = URI.create("https://courier.example/world/rss.xml");

    private final FeedReader reader = new FeedReader();

    private Feed read(String xml) throws FeedException {
        return reader.read(xml.getBytes(UTF_8), "application/rss+xml", BASE);
    }

    private static String rss(String items) {
        return "<?xml version='1.0'?><rss version='2.0'><channel><title>Harbour Courier</title>"
                + "<link>https://courier.example/</link><description>d</description>" + items + "</channel></rss>";
    }

    @Test
    void readsRss() throws FeedException {
        Feed feed = read(rss("<item><title>Envoys meet &amp; talk</title><link>talks.html?a=1&amp;b=2</link>"
                + "<guid isPermaLink='false'>c-17</guid><author>desk@courier.example (Ana Ruiz)</author>"
                + "<pubDate>Fri, 21 Jan 2022 10:05:00 -0500</pubDate>"
                + "<description>&lt;p&gt;First &lt;b&gt;part&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Second.&lt;/p&gt;</description>"
                + "</item>"));

        assertThat(feed.title()).isEqualTo("Harbour Courier");
        assertThat(feed.problems()).isEmpty();
        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.key()).isEqualTo("c-17");
        assertThat(entry.link()).hasToString("https://courier.example/world/talks.html?a=1&b=2");
        assertThat(entry.title()).isEqualTo("Envoys meet & talk");
        assertThat(entry.published()).hasToString("2022-01-21T10:05-05:00");
        assertThat(entry.updated()).isNull();
        assertThat(entry.text()).isEqualTo("First part.\n\nSecond.");
    }

    @Test
    void readsAtom() throws FeedException {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Ledger</title><id>urn:l</id><updated>2022-01-21T00:00:00Z</updated>
                <entry xml:base="https://ledger.example/2022/"><id>urn:l:1</id><title>Missile test</title><link href="one"/>
                <author><name>Kim Doe</name></author>
                <published>2022-01-20T08:00:00+09:00</published><updated>2022-01-21T08:00:00Z</updated>
                <summary>Short.</summary><content type="html">&lt;p&gt;A longer text.&lt;/p&gt;</content></entry></feed>""");

        FeedEntry entry = feed.entries().get(0);
        assertThat(entry.key()).isEqualTo("urn:l:1");
        assertThat(entry.link()).hasToString("https://ledger.example/2022/one");
        assertThat(entry.authors()).containsExactly("Kim Doe");
        assertThat(entry.published()).hasToString("2022-01-20T08:00+09:00");
        assertThat(entry.updated()).isEqualTo(Instant.parse("2022-01-21T08:00:00Z"));
        assertThat(entry.text()).isEqualTo("A longer text.");
    }

    @Test
    void reportsBrokenEntriesAndKeepsTheRest() throws FeedException {
        Feed feed = read(rss("<item><title>No link</title></item>"
                + "<item><title>Mail</title><link>mailto:desk@courier.example</link></item>"
                + "<item><title>Odd date</title><link>/odd</link><pubDate>yesterday</pubDate></item>"
                + "<item><link>/twice</link></item><item><link>/twice</link></item>"
                + "<item><description>Only text.</description></item>"));

        assertThat(feed.problems()).hasSize(2).allMatch(p -> p.contains("neither a usable link nor a text"));
        assertThat(feed.entries())
                .extracting(e -> String.valueOf(e.link()))
                .containsExactly("https://courier.example/odd", "https://courier.example/twice", "null");
        assertThat(feed.entries().get(0).published()).isNull();
    }

    @Test
    void keepsTheDayThatItWasWhereTheFeedComesFrom() throws FeedException {
        Feed feed = read(rss("<item><link>/a</link><pubDate>Fri, 21 Jan 2022 22:30:00 EST</pubDate></item>"
                + "<item><link>/b</link></item>"
                + "<item><link>/c</link><pubDate>Fri, 21 Jan 2022 22:30:00 GMT</pubDate></item>"));
        assertThat(feed.entries())
                .extracting(e -> String.valueOf(e.published()))
                .containsExactly("2022-01-21T22:30-05:00", "null", "2022-01-21T22:30Z");
    }

    @Test
    void takesAGuidForTheLinkWhereThereIsNone() throws FeedException {
        Feed feed = read(rss("<item><title>t</title><guid>https://courier.example/g</guid></item>"));
        assertThat(feed.entries().get(0).link()).hasToString("https://courier.example/g");
    }

    @Test
    void goesByTheDeclaredEncoding() throws FeedException {
        String xml = rss("<item><title>Élysée</title><link>/e</link></item>")
                .replace("version='1.0'", "version='1.0' encoding='ISO-8859-1'");
        Feed feed = reader.read(xml.getBytes(ISO_8859_1), null, BASE);
        assertThat(feed.entries().get(0).title()).isEqualTo("Élysée");
    }

    @Test
    void refusesDocumentTypesAndWhatIsNoFeed() {
        assertThatExceptionOfType(FeedException.class)
                .isThrownBy(() -> read("<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                        + rss("<item><title>&x;</title><link>/a</link></item>").substring(21)));
        for (String bad : new String[] {"", "<html><body>no</body></html>", rss("<item>"), "plain text"}) {
            assertThatExceptionOfType(FeedException.class)
                    .isThrownBy(() -> read(bad))
                    .withMessageStartingWith(BASE + " is no RSS or Atom feed: ");
        }
    }
}
