package io.dateline.cli;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.source.Inputs;
import io.dateline.source.PublicationTime;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import io.dateline.source.fetch.Address;
import io.dateline.source.fetch.FetchRequest;
import io.dateline.source.fetch.FetchResult;
import io.dateline.source.fetch.Fetcher;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how. */
final class ReadingOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A file, a folder (all files below it) or - for standard input. Text, HTML and JSON Lines are told by their content.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> paths;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Publication day or time of articles that name none: 2022-01-21, 2022-01-21T10:05-05:00.")
    private @Nullable String published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to work on at once (default: one a processor, ${DEFAULT-VALUE} here).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Returns what the arguments name, folders opened up. */
    List<RawDocument> documents() {
        return Inputs.expand(paths, System.in);
    }

    /** Returns the same, and pages of the web for arguments that are addresses. */
    List<RawDocument> documentsAndPages() throws InterruptedException {
        List<RawDocument> documents = new ArrayList<>();
        Fetcher fetcher = SourcesOption.fetcherFor(null);
        for (String path : paths) {
            URI address = path.startsWith("http://") || path.startsWith("https://") ? Address.parse(path, null) : null;
            if (address == null) {
                documents.addAll(Inputs.expand(List.of(path), System.in));
            } else {
                documents.add(page(path, fetcher.fetch(FetchRequest.of(address))));
            }
        }
        return documents;
    }

    private static RawDocument page(String address, FetchResult result) {
        if (result instanceof FetchResult.Fetched page) {
            return new RawDocument.Bytes(address, page.content(), page.uri().toString(), page.contentType());
        }
        if (result instanceof FetchResult.Refused refused) {
            return new RawDocument.Unreadable(address, refused.reason());
        }
        if (result instanceof FetchResult.TooLarge large) {
            return new RawDocument.Unreadable(address, large.reason());
        }
        if (result instanceof FetchResult.Failed failed) {
            return new RawDocument.Unreadable(address, failed.reason());
        }
        throw new IllegalStateException("no version was known, and the server says that it is the newest: " + address);
    }

    ReadOptions options() {
        return ReadOptions.DEFAULT.withPublished(
                published == null
                        ? null
                        : PublicationTime.parse(published)
                                .orElseThrow(() -> new DatelineException(
                                        Category.CONFIGURATION,
                                        "--published '%s' is no date: give a day such as 2022-01-21 or a time such as 2022-01-21T10:05-05:00."
                                                .formatted(published))));
    }

    int threads() {
        if (threads < 1) {
            throw new DatelineException(
                    Category.CONFIGURATION, "--threads must be 1 or more, and is %d.".formatted(threads));
        }
        return threads;
    }
}
