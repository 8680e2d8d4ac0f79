package io.dateline.cli;

import io.dateline.schedule.SourceList;
import io.dateline.schedule.SourcesFile;
import io.dateline.source.fetch.FetchSettings;
import io.dateline.source.fetch.Fetcher;
import io.dateline.source.fetch.Pause;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file that names the feeds and folders to read. */
final class SourcesOption {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "The file that names feeds and folders (default: sources.yaml in the user's data directory).")
    private @Nullable Path file;

    private final Environment environment;

    SourcesOption(Environment environment) {
        this.environment = environment;
    }

    Path file() {
        return file == null ? environment.userData().resolve("sources.yaml") : file;
    }

    SourceList read() {
        return SourcesFile.read(file());
    }

    Fetcher fetcher(SourceList sources) {
        return fetcherFor(sources.contact());
    }

    /** Returns what gets pages, telling servers whom to write to where that is known. */
    static Fetcher fetcherFor(@Nullable String contact) {
        InstantSource clock = InstantSource.system();
        return new Fetcher(FetchSettings.usual(Version.number(), contact), clock, Pause.sleeping(clock));
    }
}
