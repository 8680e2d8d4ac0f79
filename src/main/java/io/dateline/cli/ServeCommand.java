package io.dateline.cli;

import io.dateline.pipeline.IngestPipeline;
import io.dateline.schedule.IngestRun;
import io.dateline.schedule.ScheduleListener;
import io.dateline.schedule.Scheduler;
import io.dateline.schedule.SchedulerSettings;
import io.dateline.schedule.SourceList;
import io.dateline.server.ServerConfig;
import io.dateline.web.TimelinePage;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Runs the database, the timeline page and the scheduled jobs until stopped.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final GraphOptions graphOptions;

    @Mixin
    private final ServerOptions serverOptions = new ServerOptions();

    @Mixin
    private final PageOption pageOption = new PageOption();

    @Mixin
    private final SourcesOption sourcesOption;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Articles to work on at once (default: one a processor, ${DEFAULT-VALUE} here).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ServeCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
        this.sourcesOption = new SourcesOption(environment);
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        SourceList sources = sourcesOption.read();
        try (Stop stop = Stop.onSignal();
                GraphSession session = graphOptions.isExternal()
                        ? graphOptions.open(err)
                        : GraphSession.start(
                                serverOptions.apply(ServerConfig.in(graphOptions.dataFolder("graph"))), err);
                TimelinePage page = pageOption.open(session.graph().driver());
                IngestPipeline pipeline = session.pipeline(threads);
                Scheduler scheduler = new Scheduler(
                        session.graph().driver(),
                        sources,
                        sourcesOption.fetcher(sources),
                        new PipelineSink(pipeline),
                        SchedulerSettings.usual(
                                InstantSource.system(), !graphOptions.isExternal(), new RunLines(out)))) {
            Addresses.print(page, session.server(), out);
            scheduler.start();
            out.println("Reading %d %s. Ctrl-C stops."
                    .formatted(sources.sources().size(), sources.sources().size() == 1 ? "source" : "sources"));
            out.flush();
            stop.await();
            err.println("Stopping …");
        }
        return 0;
    }

    /** One line a run. */
    private static final class RunLines implements ScheduleListener {
        private final PrintWriter out;

        RunLines(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void finished(IngestRun run, Instant nextRun) {
            synchronized (out) {
                out.println(RunLine.of(run) + "; next " + nextRun);
                run.problems().forEach(problem -> out.println("    " + problem));
                out.flush();
            }
        }
    }
}
