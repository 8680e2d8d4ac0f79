package io.dateline.cli;

import io.dateline.model.DatelineException.Category;
import io.dateline.model.Outcome;
import io.dateline.pipeline.IngestListener;
import io.dateline.pipeline.IngestPipeline;
import io.dateline.pipeline.RunSummary;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "ingest",
        description =
                "Reads articles into the graph and prints what came of each. A PATH may also be the address of a page.",
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    IngestCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        var options = reading.options();
        var documents = reading.documentsAndPages();
        try (GraphSession session = graphOptions.open(err);
                Progress progress = Progress.start("Ingesting", err);
                IngestPipeline pipeline = session.pipeline(reading.threads())) {
            RunSummary summary = pipeline.ingest(documents, options, new IngestListener() {
                @Override
                public void done(Outcome outcome) {
                    progress.step();
                    out.println(OutcomeLine.of(outcome));
                    out.flush();
                    if (outcome instanceof Outcome.Ingested ingested) {
                        ingested.warnings().forEach(w -> progress.say(ingested.input() + ": " + w));
                    }
                }

                @Override
                public void resolving() {
                    progress.say("Resolving who is who and which reports are one event …");
                }

                @Override
                public void turnedOut(Outcome.NearCopy copy) {
                    out.println(OutcomeLine.of(copy));
                }
            });
            out.println(summary);
            return summary.hasTrouble() ? Category.INPUT.exitCode() : 0;
        }
    }
}
