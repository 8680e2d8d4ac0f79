package io.dateline.cli;

import io.dateline.query.Explanation;
import io.dateline.query.Explanation.Report;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description =
                "Shows why an event is in the graph: every report of it with its sentence, and why they count as one.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EVENT_ID", description = "Its id, as 'query timeline … --wide' shows it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String event;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ExplainCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            Explanation explanation = Explanation.of(session.graph().driver(), event);
            out.println(explanation.summary());
            if (explanation.mergedBecause() != null) {
                out.println("Several reports count as one: " + explanation.mergedBecause());
            }
            explanation.reports().forEach(report -> print(report, out));
        }
        return 0;
    }

    private static void print(Report report, PrintWriter out) {
        out.println();
        out.println(Stream.of(report.published(), report.outlet(), report.title(), report.url())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", ", "", " (" + report.article() + ")")));
        out.println("    " + marked(report));
        out.println("    %s, %s to %s, confidence %.2f%s"
                .formatted(
                        report.modality().name().toLowerCase(Locale.ROOT),
                        Objects.requireNonNullElse(report.startDate(), "?"),
                        Objects.requireNonNullElse(report.endDate(), "?"),
                        report.confidence(),
                        report.rule() == null ? "" : ", by " + report.rule()));
    }

    /** Returns the sentence with the telling words between brackets. */
    private static String marked(Report report) {
        String sentence = report.sentence();
        int begin = Math.max(0, Math.min(report.begin(), sentence.length()));
        int end = Math.max(begin, Math.min(report.end(), sentence.length()));
        return sentence.substring(0, begin) + "[" + sentence.substring(begin, end) + "]" + sentence.substring(end);
    }
}
