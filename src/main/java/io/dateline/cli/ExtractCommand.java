package io.dateline.cli;

import io.dateline.annotate.Annotator;
import io.dateline.facts.FactsJson;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Outcome;
import io.dateline.pipeline.Extraction;
import io.dateline.pipeline.ExtractionPipeline;
import io.dateline.pipeline.RunSummary;
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
        name = "extract",
        description = "Reads articles and writes what they say, one JSON object an article. Needs no database.",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Tally tally = new Tally();
        try (PrintWriter sink = Sink.open(out, spec.commandLine().getOut());
                Progress progress = Progress.start("Extracting", err);
                ExtractionPipeline pipeline =
                        new ExtractionPipeline(Models.lazily(Annotator::load), reading.threads())) {
            pipeline.run(reading.documents(), reading.options(), extraction -> {
                progress.step();
                if (extraction instanceof Extraction.Extracted extracted) {
                    sink.println(FactsJson.write(extracted.facts()));
                    extracted.warnings().forEach(w -> progress.say(extracted.input() + ": " + w));
                    tally.count(new Outcome.Ingested(
                            extracted.input(),
                            extracted.facts().article().id(),
                            extracted.facts().events().size(),
                            extracted.facts().statements().size(),
                            extracted.warnings()));
                } else if (extraction instanceof Extraction.Ended ended) {
                    tally.count(ended.outcome());
                    progress.say(OutcomeLine.of(ended.outcome()));
                }
            });
            Sink.check(sink, out);
        }
        RunSummary summary = tally.summary();
        return summary.hasTrouble() ? Category.INPUT.exitCode() : 0;
    }
}
