package io.dateline.cli;

import io.dateline.model.DatelineException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: hands the command line to its verbs and turns what goes wrong into one line and an exit code. */
@Command(
        name = "dateline",
        description = "Who did what to whom, when, who said so, and how sure we are: from news articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "VERB",
        subcommands = {
            DemoCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            QueryCommand.class,
            ServeCommand.class,
            ScheduleCommand.class,
            ExportCommand.class,
            ExplainCommand.class,
            ActorCommand.class,
            EventCommand.class,
            DecisionsCommand.class,
            UndoCommand.class,
            RetractCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            DoctorCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 all went well, 2 the command line or a configuration file is wrong, 3 some inputs could not"
                    + " be used, 4 the database is down or refuses us, 5 a folder or port is in use, 6 our own fault.",
            "DATELINE_LOG=DEBUG shows more."
        })
public final class Main implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = run(
                args,
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                System.getenv());
        System.exit(exitCode);
    }

    /**
     * Runs the program.
     *
     * @param out for results; flushed at the end
     * @param err for everything else
     * @param environment the variables to read settings from
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err, Map<String, String> environment) {
        CommandLine program = new CommandLine(new Main(), new Wiring(environment))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(faults())
                .setParameterExceptionHandler((fault, ignored) -> explainUsage(fault));
        int exitCode = program.execute(args);
        out.flush();
        err.flush();
        return exitCode;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which verb? Try 'dateline demo' or 'dateline --help'.");
    }

    private static IExecutionExceptionHandler faults() {
        return (fault, command, parsed) -> {
            LOG.debug("the run ended", fault);
            command.getOut().flush();
            if (fault instanceof DatelineException known) {
                command.getErr().println("dateline: " + known.getMessage());
                return known.category().exitCode();
            }
            command.getErr()
                    .println("dateline: something broke that should not (" + fault
                            + "). DATELINE_LOG=DEBUG shows where; please report it.");
            return DatelineException.Category.INTERNAL.exitCode();
        };
    }

    private static int explainUsage(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println("dateline: " + fault.getMessage());
        command.getErr()
                .println("Try '%s --help'.".formatted(command.getCommandSpec().qualifiedName()));
        return DatelineException.Category.CONFIGURATION.exitCode();
    }
}
