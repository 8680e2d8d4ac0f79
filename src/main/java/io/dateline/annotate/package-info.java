/**
 * Article in, annotated article out: sentences, tokens with part of speech, lemma and entity tag, time expressions,
 * dependencies. The only place that builds CoreNLP pipelines.
 *
 * <p>May use: {@code model}.
 */
@NullMarked
package io.dateline.annotate;

import org.jspecify.annotations.NullMarked;
