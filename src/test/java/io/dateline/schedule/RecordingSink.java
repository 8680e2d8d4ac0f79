package io.dateline.schedule;

import io.dateline.model.Ids;
import io.dateline.model.Outcome;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes documents as the pipeline would: an empty one is rejected, one whose text it had is known. */
final class RecordingSink implements DocumentSink {
    /** A document that was handed over. */
    record Taken(String origin, String text, @Nullable String url, ReadOptions options) {}

    /** What a process that is killed looks like from inside. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final List<Taken> taken = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    private volatile int unsettled;

    /** Called with each document before it is taken. */
    volatile Function<Taken, @Nullable Outcome> first = document -> null;

    @Override
    public List<Outcome> ingest(RawDocument document, ReadOptions options) {
        Taken now = new Taken(
                document.origin(),
                text(document),
                document instanceof RawDocument.Bytes bytes ? bytes.url() : null,
                options);
        Outcome special = first.apply(now);
        synchronized (this) {
            taken.add(now);
            unsettled++;
            if (special != null) {
                return List.of(special);
            }
            if (now.text().isEmpty()) {
                return List.of(new Outcome.Rejected(now.origin(), "no text"));
            }
            String id = Ids.article(now.text());
            return List.of(
                    texts.add(now.text())
                            ? new Outcome.Ingested(now.origin(), id, 1, 0, List.of())
                            : new Outcome.Known(now.origin(), id));
        }
    }

    /** Returns what was handed over so far, in order. */
    synchronized List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** Returns the texts that were handed over since this was asked the last time. */
    synchronized List<String> newTexts() {
        List<String> news = taken.stream().map(Taken::text).toList();
        taken.clear();
        return news;
    }

    private static String text(RawDocument document) {
        try {
            return document instanceof RawDocument.Bytes bytes
                    ? new String(bytes.content(), StandardCharsets.UTF_8)
                    : Files.readString(((RawDocument.File) document).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void settle() {
        unsettled = 0;
    }

    /** Returns how many documents were taken since they were last brought into the graph. */
    int unsettled() {
        return unsettled;
    }
}
