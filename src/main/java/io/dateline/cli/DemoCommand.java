package io.dateline.cli;

import io.dateline.model.DatelineException.Category;
import io.dateline.pipeline.IngestPipeline;
import io.dateline.pipeline.RunSummary;
import io.dateline.query.Highlights;
import io.dateline.server.ServerConfig;
import io.dateline.source.RawDocument;
import io.dateline.source.ReadOptions;
import io.dateline.web.TimelinePage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        description = "Starts a database, ingests the sample articles, prints a timeline and the addresses to open.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final int HIGHLIGHTS = 40;

    @Option(names = "--exit", description = "End after printing instead of staying until Ctrl-C.")
    private boolean exit;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the database (default: demo in the user's data directory).")
    private @Nullable Path data;

    @Mixin
    private final ServerOptions serverOptions = new ServerOptions();

    @Mixin
    private final PageOption pageOption = new PageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Environment environment;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Path folder = data == null ? environment.userData().resolve("demo") : data;
        List<RawDocument> samples = Samples.all();
        RunSummary summary;
        try (Stop stop = Stop.onSignal();
                GraphSession session = GraphSession.start(serverOptions.apply(ServerConfig.in(folder)), err);
                @Nullable TimelinePage page =
                                exit ? null : pageOption.open(session.graph().driver())) {
            err.println("Reading the sample articles (loading the language models takes some ten seconds) …");
            summary = ingest(samples, session, err);
            out.println(
                    summary.ingested() == 0 && !summary.hasTrouble()
                            ? "Nothing was new: the graph holds all %d articles.".formatted(summary.known())
                            : "Articles: " + summary);
            out.println();
            DiaryPrinter.print(Highlights.connect(session.graph().driver()).top(HIGHLIGHTS), out);
            out.println();
            Addresses.print(page, session.server(), out);
            out.println();
            out.println("Ask it:  ./dateline query timeline --actor \"Antony Blinken\" --data " + folder);
            out.flush();
            if (!exit) {
                out.println("Ctrl-C stops.");
                out.flush();
                stop.await();
            }
        }
        return summary.hasTrouble() ? Category.INPUT.exitCode() : 0;
    }

    private static RunSummary ingest(List<RawDocument> samples, GraphSession session, PrintWriter err) {
        try (IngestPipeline pipeline = session.pipeline(Runtime.getRuntime().availableProcessors());
                Progress progress = Progress.start("Ingesting", err)) {
            return pipeline.ingest(samples, ReadOptions.DEFAULT, outcome -> {
                progress.step();
                progress.tell(OutcomeLine.of(outcome));
            });
        }
    }
}
