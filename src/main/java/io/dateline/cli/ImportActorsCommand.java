package io.dateline.cli;

import io.dateline.graph.OwnActors;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.pipeline.Settling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = {
            "Keeps a file of your own actors in the graph, in place of the one before, and resolves all articles anew.",
            "CSV with the header name,kind,country,body,title,from,to,wikidata,aliases (aliases parted by '|'), or YAML with a list of such entries. Only the name must be there; kind is PERSON or ORGANIZATION, country an ISO 3166-1 alpha-3 code, title and term those of an office of the country or body."
        },
        mixinStandardHelpOptions = true)
final class ImportActorsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "actors.csv or actors.yaml")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ImportActorsCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        OwnActors actors;
        try {
            actors = new OwnActors(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new DatelineException(
                    Category.CONFIGURATION, "the file of actors '%s' cannot be read: %s".formatted(file, e), e);
        }
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            Settling.Settled settled = session.settling().settleWith(actors);
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Kept '%s'; %d articles of %d were resolved otherwise.%n",
                            actors.name(),
                            settled.receipt().changed(),
                            settled.resolution().articles().size());
        }
        return 0;
    }
}
