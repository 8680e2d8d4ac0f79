package io.dateline.cli;

import io.dateline.web.TimelinePage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import picocli.CommandLine.Option;

/** Where the timeline page is. */
final class PageOption {
    @Option(
            names = "--page-port",
            paramLabel = "PORT",
            description =
                    "Port of the timeline page (default: 8080, or a free one where that is taken; 0: any free one).")
    private @Nullable Integer port;

    TimelinePage open(Driver driver) {
        return TimelinePage.start(driver, port);
    }
}
