package io.dateline.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "actor",
        description =
                "Decides who is who, against or beyond the rules: merge, split, pin, rename. What is decided stays, also when articles come or the graph is rebuilt, until 'dateline undo'.",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulingCommand.Merge.class,
            RulingCommand.Split.class,
            RulingCommand.Pin.class,
            RulingCommand.Rename.class,
            ImportActorsCommand.class
        })
final class ActorCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What with actors: merge, split, pin, rename or import?");
    }
}
