package io.dateline.source.fetch;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed. It has a link, a text or both.
 *
 * @param key what tells it from the other entries, the same each time the feed is read: its id, else its link
 * @param link address of the page it stands for
 * @param authors names as printed
 * @param published when it first came out, in the zone that the feed gives, since that tells which day it was there
 * @param updated when it last changed, where the feed says so (Atom)
 * @param text what the feed itself gives of the article, without mark-up, paragraphs apart; empty if nothing
 */
public record FeedEntry(
        String key,
        @Nullable URI link,
        @Nullable String title,
        List<String> authors,
        @Nullable OffsetDateTime published,
        @Nullable Instant updated,
        String text) {
    public FeedEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        authors = List.copyOf(authors);
        if (link == null && text.isEmpty()) {
            throw new IllegalArgumentException("entry '%s' has neither link nor text".formatted(key));
        }
    }
}
