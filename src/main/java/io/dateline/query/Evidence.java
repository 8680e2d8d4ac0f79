package io.dateline.query;

import org.jspecify.annotations.Nullable;

/**
 * Where an article says so.
 *
 * @param sentence the sentence, in the article's words
 * @param article id of the article
 * @param url address of the article
 */
public record Evidence(
        String sentence, String article, @Nullable String url) {}
