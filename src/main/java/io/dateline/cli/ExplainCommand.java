package io.dateline.cli;

import io.dateline.query.Decisions;
import io.dateline.query.Disputes;
import io.dateline.query.Explanation;
import io.dateline.query.Explanation.Link;
import io.dateline.query.Explanation.PartyMention;
import io.dateline.query.Explanation.Report;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
                "Shows why an event is in the graph as it is: every report with its sentence and parties, what was merged and why, what hangs together with it, what is disputed, and what persons decided.",
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
            out.println(explanation.summary() + " (" + explanation.event() + ")");
            explanation.reports().forEach(report -> print(report, out));
            section("Merged by rule", explanation.merges(), ExplainCommand::line, out);
            section("Hangs together with", explanation.links(), ExplainCommand::line, out);
            section("Disputed", explanation.disputes(), ExplainCommand::line, out);
            section("Decided by persons", explanation.rulings(), ExplainCommand::line, out);
        }
        return 0;
    }

    private static void print(Report report, PrintWriter out) {
        out.println();
        out.println(Stream.of(report.published(), report.outlet(), report.title(), report.url())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(", ", "", " (" + report.article() + ")"))
                + (report.nearCopyOf() == null ? "" : ", near copy of " + report.nearCopyOf()));
        out.println("    " + marked(report));
        report.parties().forEach(party -> out.println("    " + line(party)));
        out.println("    %s, %s to %s, confidence %.2f%s (%s)"
                .formatted(
                        report.modality().name().toLowerCase(Locale.ROOT),
                        Objects.requireNonNullElse(report.startDate(), "?"),
                        Objects.requireNonNullElse(report.endDate(), "?"),
                        report.confidence(),
                        report.rule() == null ? "" : ", by " + report.rule(),
                        report.id()));
    }

    private static <T> void section(String title, List<T> rows, Function<T, String> line, PrintWriter out) {
        if (!rows.isEmpty()) {
            out.println();
            out.println(title + ":");
            rows.forEach(row -> out.println("    " + line.apply(row)));
        }
    }

    private static String line(PartyMention mention) {
        String text = mention.text();
        String place = mention.mention();
        return "%s: %s → %s (%s)%s"
                .formatted(
                        mention.role(),
                        text == null ? "…" : "\"" + text + "\"",
                        mention.party().name(),
                        mention.party().id(),
                        place == null ? "" : " at " + place);
    }

    private static String line(Decisions.Merge merge) {
        return "%s (%s): %d are one, by %s, score %.2f: %s"
                .formatted(
                        merge.name(), merge.target(), merge.members(), merge.rule(), merge.score(), merge.evidence());
    }

    private static String line(Link link) {
        return "%s %s %s (%s)%s"
                .formatted(
                        link.outgoing() ? "→" : "←",
                        link.kind(),
                        link.summary(),
                        link.other(),
                        link.evidence() == null ? "" : ": " + link.evidence());
    }

    private static String line(Disputes.Row row) {
        return "%s %s: %d of its reports, %s"
                .formatted(
                        row.on(),
                        row.value(),
                        row.reports(),
                        String.join(", ", row.outlets().isEmpty() ? row.articles() : row.outlets()));
    }

    private static String line(Decisions.Ruled ruling) {
        return "%s: %s%s"
                .formatted(ruling.id(), ruling.caption(), ruling.note() == null ? "" : " (\"" + ruling.note() + "\")");
    }

    /** Returns the sentence with the telling words between brackets. */
    private static String marked(Report report) {
        String sentence = report.sentence();
        int begin = Math.max(0, Math.min(report.begin(), sentence.length()));
        int end = Math.max(begin, Math.min(report.end(), sentence.length()));
        return sentence.substring(0, begin) + "[" + sentence.substring(begin, end) + "]" + sentence.substring(end);
    }
}
