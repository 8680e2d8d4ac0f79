package io.dateline.cli;

import java.util.Objects;
import picocli.CommandLine.Option;

/** How rows are printed. */
final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or csv (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RowFormat format;

    RowFormat get() {
        return Objects.requireNonNull(format);
    }
}
