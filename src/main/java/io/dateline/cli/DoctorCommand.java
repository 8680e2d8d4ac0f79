package io.dateline.cli;

import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        description = "Tells whether this machine is fit to run Dateline: Java, memory, models, disk, the graph.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final long LEAST_MEMORY = 2000L << 20;
    private static final long LEAST_DISK = 1L << 30;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private boolean fit = true;

    DoctorCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        Runtime runtime = Runtime.getRuntime();
        say(
                true,
                "Java %s on %s %s"
                        .formatted(Runtime.version(), System.getProperty("os.name"), System.getProperty("os.arch")));
        say(true, "%d processors".formatted(runtime.availableProcessors()));
        say(
                runtime.maxMemory() >= LEAST_MEMORY,
                "%d MB of memory may be used; the models and their work need 2,000 (JAVA_OPTS=-Xmx3g)"
                        .formatted(runtime.maxMemory() >> 20));
        say(
                DoctorCommand.class.getResource("/edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger")
                        != null,
                "the English models of CoreNLP are on the class path");
        if (!graphOptions.isExternal()) {
            disk(graphOptions.dataFolder("graph"));
        }
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            String version = session.graph()
                    .driver()
                    .executableQuery(
                            "CALL dbms.components() YIELD name, versions, edition RETURN name + ' ' + versions[0] + ' ' + edition AS it ORDER BY name LIMIT 1")
                    .execute()
                    .records()
                    .get(0)
                    .get("it")
                    .asString();
            say(true, "the graph answers: " + version);
        } catch (DatelineException e) {
            say(false, e.getMessage());
        }
        return fit ? 0 : Category.RESOURCES.exitCode();
    }

    private void disk(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace();
            say(free >= LEAST_DISK, "%d MB are free for %s; 1,000 are a start".formatted(free >> 20, folder));
        } catch (IOException e) {
            say(false, "the disk of %s cannot be asked: %s".formatted(folder, e.getMessage()));
        }
    }

    private void say(boolean good, String what) {
        fit &= good;
        PrintWriter out = spec.commandLine().getOut();
        out.println((good ? "ok     " : "WRONG  ") + what);
        out.flush();
    }
}
