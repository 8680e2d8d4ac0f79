package io.dateline.cli;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.pipeline.IngestPipeline;
import io.dateline.schedule.DurationText;
import io.dateline.schedule.IngestRun;
import io.dateline.schedule.RunStatus;
import io.dateline.schedule.ScheduleHistory;
import io.dateline.schedule.ScheduleListener;
import io.dateline.schedule.ScheduledSource;
import io.dateline.schedule.ScheduledSource.FeedSource;
import io.dateline.schedule.ScheduledSource.FolderSource;
import io.dateline.schedule.Scheduler;
import io.dateline.schedule.SchedulerSettings;
import io.dateline.schedule.SourceList;
import io.dateline.schedule.SourceStatus;
import io.dateline.schedule.SourcesFile;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "schedule",
        description =
                "Feeds and folders that are read again and again: add, list, run one now, show what runs brought.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ScheduleCommand.Add.class,
            ScheduleCommand.ListSources.class,
            ScheduleCommand.RunNow.class,
            ScheduleCommand.History.class
        })
final class ScheduleCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What with the schedule: add, list, run or history?");
    }

    @Command(
            name = "add",
            description = "Adds a feed or a folder to the sources file.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = "A short name for it.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String id;

        @ArgGroup(multiplicity = "1")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Location location;

        static final class Location {
            @Option(names = "--feed", paramLabel = "URL", description = "Address of an RSS or Atom feed.")
            private @Nullable URI feed;

            @Option(names = "--folder", paramLabel = "DIR", description = "A folder that articles come into.")
            private @Nullable Path folder;
        }

        @Option(
                names = "--every",
                paramLabel = "TIME",
                defaultValue = "15m",
                description = "How often: 90s, 15m, 1h30m, 2d (default: ${DEFAULT-VALUE}).")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String every;

        @Mixin
        private final SourcesOption sources;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        Add(Environment environment) {
            this.sources = new SourcesOption(environment);
        }

        @Override
        public Integer call() {
            var interval = DurationText.parse(every)
                    .orElseThrow(() -> new DatelineException(
                            Category.CONFIGURATION,
                            "--every '%s' is no time; write it like one of %s"
                                    .formatted(every, DurationText.EXAMPLES)));
            ScheduledSource source = location.feed != null
                    ? new FeedSource(id, location.feed, interval, FeedSource.MAX_ITEMS, null)
                    : new FolderSource(
                            id,
                            Objects.requireNonNull(location.folder)
                                    .toAbsolutePath()
                                    .normalize(),
                            interval,
                            FolderSource.MAX_ITEMS,
                            FolderSource.SETTLE);
            SourcesFile.add(sources.file(), source);
            spec.commandLine().getOut().println("Added %s to %s.".formatted(id, sources.file()));
            return 0;
        }
    }

    @Command(
            name = "list",
            description = "Shows each source's last and next run and what it brought.",
            mixinStandardHelpOptions = true)
    static final class ListSources implements Callable<Integer> {
        @Mixin
        private final SourcesOption sources;

        @Mixin
        private final GraphOptions graphOptions;

        @Mixin
        private final FormatOption format = new FormatOption();

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        ListSources(Environment environment) {
            this.sources = new SourcesOption(environment);
            this.graphOptions = new GraphOptions(environment);
        }

        @Override
        public Integer call() {
            SourceList list = sources.read();
            try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                for (SourceStatus status : new ScheduleHistory(session.graph().driver()).status(list)) {
                    IngestRun last = status.lastRun();
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    row.put("source", status.source().id());
                    row.put("location", status.source().location());
                    row.put("every", DurationText.format(status.source().every()));
                    row.put("lastRun", last == null ? null : last.startedAt().toString());
                    row.put("status", last == null ? "never ran" : RunLine.status(last));
                    row.put("brought", last == null ? null : RunLine.brought(last));
                    row.put(
                            "nextRun",
                            status.nextRun() == null
                                    ? "at once"
                                    : status.nextRun().toString());
                    row.put("failures", status.consecutiveFailures());
                    rows.add(row);
                }
                format.get()
                        .print(
                                List.of(
                                        "source",
                                        "location",
                                        "every",
                                        "lastRun",
                                        "status",
                                        "brought",
                                        "nextRun",
                                        "failures"),
                                rows,
                                spec.commandLine().getOut());
            }
            return 0;
        }
    }

    @Command(name = "run", description = "Reads sources now, due or not.", mixinStandardHelpOptions = true)
    static final class RunNow implements Callable<Integer> {
        @Parameters(arity = "0..*", paramLabel = "ID", description = "Which (default: all).")
        private List<String> ids = new ArrayList<>();

        @Mixin
        private final SourcesOption sources;

        @Mixin
        private final GraphOptions graphOptions;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        RunNow(Environment environment) {
            this.sources = new SourcesOption(environment);
            this.graphOptions = new GraphOptions(environment);
        }

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            SourceList list = sources.read();
            List<String> wanted = ids.isEmpty()
                    ? list.sources().stream().map(ScheduledSource::id).toList()
                    : ids;
            boolean trouble = false;
            try (GraphSession session = graphOptions.open(spec.commandLine().getErr());
                    IngestPipeline pipeline =
                            session.pipeline(Runtime.getRuntime().availableProcessors());
                    Scheduler scheduler = new Scheduler(
                            session.graph().driver(),
                            list,
                            sources.fetcher(list),
                            new PipelineSink(pipeline),
                            SchedulerSettings.usual(
                                    InstantSource.system(), session.server() != null, ScheduleListener.NONE))) {
                for (String id : wanted) {
                    Optional<IngestRun> run = scheduler.runNow(id);
                    out.println(run.map(RunLine::of).orElse(id + ": another run of it is going on"));
                    run.ifPresent(r -> r.problems().forEach(problem -> out.println("    " + problem)));
                    out.flush();
                    trouble |= run.isPresent()
                            && (run.get().status() != RunStatus.SUCCEEDED
                                    || !run.get().problems().isEmpty());
                }
            }
            return trouble ? Category.INPUT.exitCode() : 0;
        }
    }

    @Command(name = "history", description = "Shows the latest runs.", mixinStandardHelpOptions = true)
    static final class History implements Callable<Integer> {
        @Parameters(arity = "0..1", paramLabel = "ID", description = "Of which source (default: all).")
        private @Nullable String id;

        @Option(
                names = "--limit",
                paramLabel = "N",
                defaultValue = "20",
                description = "How many (default: ${DEFAULT-VALUE}).")
        private int limit;

        @Mixin
        private final GraphOptions graphOptions;

        @Mixin
        private final FormatOption format = new FormatOption();

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        History(Environment environment) {
            this.graphOptions = new GraphOptions(environment);
        }

        @Override
        public Integer call() {
            try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
                List<Map<String, @Nullable Object>> rows = new ArrayList<>();
                for (IngestRun run : new ScheduleHistory(session.graph().driver()).runs(id, limit)) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    row.put("source", run.source());
                    row.put("run", run.number());
                    row.put("started", run.startedAt().toString());
                    row.put(
                            "finished",
                            run.finishedAt() == null ? null : run.finishedAt().toString());
                    row.put("status", RunLine.status(run));
                    row.put("brought", RunLine.brought(run));
                    row.put("problems", run.problems());
                    rows.add(row);
                }
                format.get()
                        .print(
                                List.of("source", "run", "started", "finished", "status", "brought", "problems"),
                                rows,
                                spec.commandLine().getOut());
            }
            return 0;
        }
    }
}
