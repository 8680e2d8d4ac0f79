/**
 * Bytes in, articles out. {@link io.dateline.source.Inputs} turns a user's arguments into documents,
 * {@link io.dateline.source.ArticleReader} reads their articles, and each comes out as a
 * {@link io.dateline.source.ReadResult}: trouble with an article is a result, never an exception.
 *
 * <p>A format is one class ({@code ArticleFormat}) and one line in {@code ArticleReader}; formats are told by content, not by
 * name. A format fills in a {@code Draft}; {@code Reading} judges every draft alike (text, language, id, publication time).
 * All dates of documents are parsed by {@code DateText}.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package io.dateline.source;

import org.jspecify.annotations.NullMarked;
