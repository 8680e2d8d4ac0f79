package io.dateline.schedule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.model.PublishedPrecision;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.source.PublicationTime;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import io.dateline.source.fetch.Feed;
import io.dateline.source.fetch.FeedEntry;
import io.dateline.source.fetch.FeedException;
import io.dateline.source.fetch.FeedReader;
import io.dateline.source.fetch.FetchRequest;
import io.dateline.source.fetch.FetchResult;
import io.dateline.source.fetch.Fetcher;
import io.dateline.source.fetch.Validators;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a feed, and gets the pages of its entries. */
final class FeedSourceReader implements SourceReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FeedSource source;
    private final Fetcher fetcher;
    private final FeedReader feeds = new FeedReader();

    FeedSourceReader(FeedSource source, Fetcher fetcher) {
        this.source = source;
        this.fetcher = fetcher;
    }

    @Override
    public Listing list(Validators known) throws InterruptedException {
        FetchResult result = fetcher.fetch(new FetchRequest(source.feed(), known, null, source.timeout()));
        if (result instanceof FetchResult.Fetched fetched) {
            return read(fetched);
        }
        if (result instanceof FetchResult.NotModified) {
            return new Listing.NotModified();
        }
        if (result instanceof FetchResult.Failed failed) {
            return new Listing.Unreadable(failed.reason(), failed.retryAfter());
        }
        return new Listing.Unreadable(
                result instanceof FetchResult.TooLarge large ? large.reason() : ((FetchResult.Refused) result).reason(),
                null);
    }

    private Listing read(FetchResult.Fetched fetched) {
        try {
            Feed feed = feeds.read(fetched.content(), fetched.contentType(), fetched.uri());
            List<Item> items = feed.entries().stream()
                    .<Item>map(entry -> new Entry(entry, feed.title(), fetched.uri()))
                    .toList();
            return new Listing.Items(items, fetched.validators(), feed.problems());
        } catch (FeedException e) {
            return new Listing.Unreadable(Objects.requireNonNull(e.getMessage()), null);
        }
    }

    /** An entry, known by its id; it is new again when the feed says that it was updated. */
    private final class Entry implements Item {
        private final FeedEntry entry;
        private final @Nullable String feedTitle;
        private final URI feed;

        Entry(FeedEntry entry, @Nullable String feedTitle, URI feed) {
            this.entry = entry;
            this.feedTitle = feedTitle;
            this.feed = feed;
        }

        @Override
        public String key() {
            return entry.key();
        }

        @Override
        public String name() {
            return entry.link() == null
                    ? feed + "#" + entry.key()
                    : entry.link().toString();
        }

        private String version() {
            return entry.updated() == null ? "" : entry.updated().toString();
        }

        @Override
        public boolean isVersion(Seen seen) {
            return seen.version().equals(version());
        }

        @Override
        public Delivery deliver(@Nullable Seen seen, boolean lastAttempt) throws InterruptedException {
            ReadOptions options = ReadOptions.DEFAULT.withPublished(published());
            RawDocument ownText = ownText();
            if (entry.link() == null) {
                return new Delivery.Document(version(), Objects.requireNonNull(ownText), options, null);
            }
            FetchResult result = fetcher.fetch(new FetchRequest(entry.link(), Validators.NONE, feed, source.timeout()));
            if (result instanceof FetchResult.Fetched page) {
                RawDocument document =
                        new RawDocument.Bytes(name(), page.content(), page.uri().toString(), page.contentType());
                return new Delivery.Document(version(), document, options, ownText);
            }
            String reason;
            boolean later = false;
            if (result instanceof FetchResult.Failed failed) {
                reason = failed.reason();
                later = !failed.lasting();
            } else if (result instanceof FetchResult.Refused refused) {
                reason = refused.reason();
                later = refused.forNow();
            } else if (result instanceof FetchResult.TooLarge large) {
                reason = large.reason();
            } else {
                reason = name() + " answers 304, though it was asked for without conditions";
            }
            if (later && !lastAttempt) {
                return new Delivery.Later(version(), reason);
            }
            return ownText == null
                    ? new Delivery.Never(version(), reason)
                    : new Delivery.Document(version(), ownText, options, null);
        }

        private @Nullable PublicationTime published() {
            OffsetDateTime time = entry.published();
            return time == null
                    ? null
                    : new PublicationTime(time.toInstant(), PublishedPrecision.SECOND, time.toLocalDate());
        }

        /** Returns what the feed itself gives of the article, as Article JSON. */
        private @Nullable RawDocument ownText() {
            if (entry.text().isEmpty()) {
                return null;
            }
            ObjectNode article = JSON.createObjectNode();
            article.put("title", entry.title());
            article.put("text", entry.text());
            article.put("source", feedTitle);
            if (entry.published() != null) {
                article.put("published", entry.published().toString());
            }
            if (entry.link() != null) {
                article.put("url", entry.link().toString());
            }
            entry.authors().forEach(article.putArray("authors")::add);
            return new RawDocument.Bytes(
                    name(), article.toString().getBytes(StandardCharsets.UTF_8), null, "application/x-ndjson");
        }
    }
}
