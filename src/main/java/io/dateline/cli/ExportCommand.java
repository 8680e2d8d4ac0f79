package io.dateline.cli;

import io.dateline.facts.FactsJson;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description =
                "Writes the facts of all articles of the graph, one JSON object an article, with ids of actors, places and events that hold across articles.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    /** What can be exported. */
    enum Format {
        FACTS
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "facts", description = "facts (default).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ExportCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        try (PrintWriter sink = Sink.open(out, spec.commandLine().getOut());
                GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            switch (format) {
                case FACTS -> session.settling().export(facts -> sink.println(FactsJson.write(facts)));
            }
            Sink.check(sink, out);
        }
        return 0;
    }
}
