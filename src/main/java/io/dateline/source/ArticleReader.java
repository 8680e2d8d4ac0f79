package io.dateline.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the articles of documents. Safe for use by several threads. */
public final class ArticleReader {
    /** The formats, in the order in which they are tried. */
    private static final List<ArticleFormat> FORMATS = List.of(new JsonArticles(), new HtmlPage(), new PlainText());

    /**
     * Reads a document piece by piece. Whatever is wrong with it or with one of its articles is a result like any other.
     *
     * @param results takes what came of each article, in the order of the document; at least one
     */
    public void read(RawDocument document, ReadOptions options, Consumer<ReadResult> results) {
        Reading reading = new Reading(options, results);
        if (document instanceof RawDocument.File file) {
            readFile(file, reading);
        } else if (document instanceof RawDocument.Stream stream) {
            read(stream.origin(), null, null, stream.content(), reading);
        } else if (document instanceof RawDocument.Bytes bytes) {
            read(bytes.origin(), bytes.url(), bytes.contentType(), new ByteArrayInputStream(bytes.content()), reading);
        } else if (document instanceof RawDocument.Unreadable unreadable) {
            reading.reject(unreadable.origin(), unreadable.reason());
        }
    }

    private static void readFile(RawDocument.File file, Reading reading) {
        Path path = file.path();
        if (Files.isDirectory(path)) {
            reading.reject(file.origin(), "a folder with no file in it");
            return;
        }
        try (InputStream content = Files.newInputStream(path)) {
            read(file.origin(), null, null, content, reading);
        } catch (IOException e) {
            reading.reject(file.origin(), reason(e));
        }
    }

    private static void read(
            String origin, @Nullable String url, @Nullable String contentType, InputStream content, Reading reading) {
        try {
            Document document = Document.open(origin, url, contentType, content);
            read(document, reading);
        } catch (RejectedDocument e) {
            reading.reject(origin, e.reason());
        } catch (IOException e) {
            reading.reject(origin, reason(e));
        }
    }

    private static void read(Document document, Reading reading) throws IOException, RejectedDocument {
        if (document.openingBytes().length == 0) {
            throw new RejectedDocument("empty");
        }
        String reason = ForeignFormat.reasonToReject(document).orElse(null);
        if (reason != null) {
            throw new RejectedDocument(reason);
        }
        for (ArticleFormat format : FORMATS) {
            if (format.recognises(document)) {
                format.read(document, reading);
                return;
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException ? "may not be read" : "cannot be read: " + e.getMessage();
    }
}
