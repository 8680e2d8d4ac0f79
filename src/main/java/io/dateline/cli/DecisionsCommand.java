package io.dateline.cli;

import io.dateline.query.Decisions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "decisions",
        description =
                "Lists what persons decided, the latest last; with the id of an actor or event also why the rules take several reports for it.",
        mixinStandardHelpOptions = true)
final class DecisionsCommand implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("decision", "by", "what", "why", "score");

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "An actor or event, as 'query … --wide' and 'explain' show it.")
    private @Nullable String id;

    @Mixin
    private final GraphOptions graphOptions;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    DecisionsCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            Decisions decisions = Decisions.connect(session.graph().driver());
            if (id != null) {
                for (Decisions.Merge merge : decisions.merges(List.of(id))) {
                    String what = "%s: %d are one".formatted(merge.name(), merge.members());
                    rows.add(row(merge.id(), merge.rule(), what, merge.evidence(), merge.score()));
                }
            }
            for (Decisions.Ruled ruled : id == null ? decisions.rulings() : decisions.rulings(List.of(id))) {
                rows.add(row(ruled.id(), "a person", ruled.caption(), ruled.note(), null));
            }
            format.get().print(COLUMNS, rows, spec.commandLine().getOut());
        }
        return 0;
    }

    private static Map<String, @Nullable Object> row(
            String id, String by, String what, @Nullable String why, @Nullable Double score) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("decision", id);
        row.put("by", by);
        row.put("what", what);
        row.put("why", why);
        row.put("score", score);
        return row;
    }
}
