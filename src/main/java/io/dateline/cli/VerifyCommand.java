package io.dateline.cli;

import io.dateline.model.DatelineException.Category;
import io.dateline.query.Checks;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Checks what must always hold in the graph, and shows what does not.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final int SHOWN = 5;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    VerifyCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            boolean healthy = true;
            Iterator<Checks.Finding> findings =
                    Checks.connect(session.graph().driver()).run().iterator();
            while (findings.hasNext()) {
                Checks.Finding finding = findings.next();
                print(finding, out);
                healthy &= finding.healthy();
            }
            return healthy ? 0 : Category.INTERNAL.exitCode();
        }
    }

    private static void print(Checks.Finding finding, PrintWriter out) {
        out.println((finding.healthy() ? "ok      " : "BROKEN  ")
                + finding.check()
                + (finding.healthy() ? "" : ": " + finding.offences().size() + " found. " + finding.description()));
        finding.offences().stream().limit(SHOWN).forEach(offence -> out.println("        " + offence));
        out.flush();
    }
}
