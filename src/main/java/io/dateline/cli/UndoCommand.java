package io.dateline.cli;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "undo",
        description = "Takes back what a person decided: the graph is then as if it had never been.",
        mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULING_ID", description = "Which decision, as 'dateline decisions' shows it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    UndoCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            String undone = session.graph()
                    .rulings()
                    .undo(id)
                    .orElseThrow(() -> new DatelineException(
                            Category.CONFIGURATION,
                            id.startsWith("merge:")
                                    ? "'%s' is a decision of the rules. 'dateline actor split' and 'dateline event split' overrule it."
                                            .formatted(id)
                                    : "no person decided '%s'. 'dateline decisions' lists what persons decided."
                                            .formatted(id)));
            session.settling().settle();
            spec.commandLine().getOut().println("Undone: " + undone);
            return 0;
        }
    }
}
