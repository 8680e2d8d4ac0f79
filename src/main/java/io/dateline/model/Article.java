package io.dateline.model;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One news article, read and clean.
 *
 * @param id stable identifier: the one given with the article, else {@link Ids#article derived from its content}
 * @param url where it was published
 * @param title its title where it stands apart from the text; it is then not part of {@code text}
 * @param source name of the outlet
 * @param authors names as printed
 * @param published time of publication (the latest update that the article names)
 * @param publishedPrecision how exactly {@code published} is known; present if and only if that is
 * @param documentDate the calendar day, in the outlet's own time zone, that "today" means in the text
 * @param language ISO 639-1 code
 * @param text the text that every offset refers to
 */
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String source,
        List<String> authors,
        @Nullable Instant published,
        @Nullable PublishedPrecision publishedPrecision,
        @Nullable LocalDate documentDate,
        String language,
        String text) {
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(text, "text");
        authors = List.copyOf(authors);
        if ((published == null) != (publishedPrecision == null)) {
            throw new IllegalArgumentException(
                    "published (%s) and publishedPrecision (%s) go together".formatted(published, publishedPrecision));
        }
    }

    /** Returns the outlet's name; the host of the address where the article names none. */
    public @Nullable String outlet() {
        if (source != null && !source.isBlank()) {
            return source.strip();
        }
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? null : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return null; // an address is kept as it was given, also where it is none
        }
    }
}
