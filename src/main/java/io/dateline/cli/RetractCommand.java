package io.dateline.cli;

import io.dateline.graph.FactsStore;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.query.Holdings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "retract",
        description =
                "Takes articles out of the graph, with their reports: it is then as if they had never been. Ingesting them again brings them back.",
        mixinStandardHelpOptions = true)
final class RetractCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ARTICLE_ID", description = "Their ids, as 'explain' shows them.")
    private List<String> articles = new ArrayList<>();

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RetractCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            FactsStore facts = session.graph().facts();
            SortedSet<String> unknown = new TreeSet<>(articles);
            unknown.removeAll(facts.digests().keySet());
            if (!unknown.isEmpty()) {
                throw new DatelineException(
                        Category.CONFIGURATION,
                        "the graph has no article '%s'; nothing was retracted. 'ingest' and 'explain' show the ids of articles."
                                .formatted(String.join("', '", unknown)));
            }
            Holdings holdings = Holdings.connect(session.graph().driver());
            List<Holdings.Holding> gone = holdings.of(new TreeSet<>(articles));
            new TreeSet<>(articles).forEach(facts::withdraw);
            session.settling().settle();
            gone.forEach(article -> out.println(line(article)));
            Holdings.Size left = holdings.size();
            out.println("%d articles, %d actors and %d events are left"
                    .formatted(left.articles(), left.actors(), left.events()));
        }
        return 0;
    }

    private static String line(Holdings.Holding article) {
        String details = Stream.of(article.published(), article.outlet(), article.title())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return "retracted  %s%s: %d reports of %d events, %d of which nothing else reports"
                .formatted(
                        article.article(),
                        details.isEmpty() ? "" : " (" + details + ")",
                        article.reports(),
                        article.events(),
                        article.alone());
    }
}
