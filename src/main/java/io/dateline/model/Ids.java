package io.dateline.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers of the graph. All are pure functions of content, so that the same input gives the same graph in any
 * order, on any machine.
 */
public final class Ids {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** How the ids of articles begin that came with none. */
    public static final String ARTICLE_PREFIX = "art-";

    private Ids() {}

    /** Returns the id of an article that came with none: {@code art-} and 16 hex digits of SHA-256 over its text. */
    public static String article(String text) {
        return ARTICLE_PREFIX + digest(text);
    }

    /** Returns the SHA-256 of a text in UTF-8, 64 hex digits: what tells an unchanged article from an updated one. */
    public static String contentHash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /**
     * Returns the id of an actor: a country's is {@code country:USA}; any other's is kind, {@link #slug name} and, for
     * organisations and groups of a known country, that country: {@code person:antony-blinken},
     * {@code organization:ministry-of-defense:rus}.
     */
    public static String actor(ActorKind kind, String name, @Nullable String country) {
        if (kind == ActorKind.COUNTRY && country != null) {
            return "country:" + country;
        }
        String id = kind.name().toLowerCase(Locale.ROOT) + ":" + slug(name);
        return kind == ActorKind.PERSON || country == null ? id : id + ":" + country.toLowerCase(Locale.ROOT);
    }

    /** Returns the id of a place: {@code place:geneva:che}; without the country where that is not known. */
    public static String place(String name, @Nullable String country) {
        String id = "place:" + slug(name);
        return country == null ? id : id + ":" + country.toLowerCase(Locale.ROOT);
    }

    /** Returns the id of what an article says at one place: the article's id, a letter for the layer, the offsets. */
    public static String mention(String articleId, char layer, int begin, int end) {
        return articleId + "#" + layer + begin + "-" + end;
    }

    /** Returns the id of an event or statement: {@code prefix} and 16 hex digits of SHA-256 over what makes it that one. */
    public static String event(String prefix, String... identity) {
        return prefix + "-" + digest(String.join("\u001f", Arrays.asList(identity)));
    }

    /** Returns a name folded for comparison: lower case, no accents, words joined by hyphens. */
    public static String slug(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String joined = NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        return joined.replaceAll("^-|-$", "");
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text), 0, 8);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
