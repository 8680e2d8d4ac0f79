package io.dateline.cli;

import io.dateline.query.Holdings;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rebuild",
        description =
                "Derives actors, events and all else anew from the facts and decisions that the graph keeps; reads no article again.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RebuildCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            long begin = System.nanoTime();
            session.settling().rebuild();
            Duration time = Duration.ofNanos(System.nanoTime() - begin);
            Holdings.Size size = Holdings.connect(session.graph().driver()).size();
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "Rebuilt in %.1f s: %d articles, %d actors, %d events, %d decisions of persons",
                            time.toMillis() / 1000.0,
                            size.articles(),
                            size.actors(),
                            size.events(),
                            size.rulings()));
        }
        return 0;
    }
}
