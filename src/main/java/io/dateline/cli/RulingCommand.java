package io.dateline.cli;

import io.dateline.graph.RulingStore;
import io.dateline.model.DatelineException;
import io.dateline.model.DatelineException.Category;
import io.dateline.model.Ruling;
import io.dateline.model.Ruling.Anchor;
import io.dateline.model.Ruling.Kind;
import io.dateline.model.Ruling.Layer;
import io.dateline.query.Subject;
import io.dateline.query.Subjects;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a person may rule about actors and about events; the verb above it says which of the two. */
abstract class RulingCommand implements Callable<Integer> {
    private static final String WHICH =
            "Its id; of an actor also its name, as in 'query timeline --actor'. 'query … --wide' and 'explain' show ids.";

    @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the decision.")
    private @Nullable String note;

    @Mixin
    private final GraphOptions graphOptions;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RulingCommand(Environment environment) {
        this.graphOptions = new GraphOptions(environment);
    }

    @Override
    public final Integer call() {
        try (GraphSession session = graphOptions.open(spec.commandLine().getErr())) {
            Object above = spec.parent().userObject();
            Bench bench = new Bench(session, above instanceof ActorCommand ? Layer.ACTOR : Layer.EVENT);
            Ruled ruled = rule(bench);
            Ruling ruling = bench.store.add(
                    bench.layer, ruled.kind(), ruled.left(), ruled.right(), ruled.name(), note, ruled.caption());
            session.settling().settle();
            PrintWriter out = spec.commandLine().getOut();
            out.println(ruling.id() + ": " + ruled.caption());
            return outcome(bench, ruling, out) ? 0 : Category.INPUT.exitCode();
        }
    }

    /** Returns what is ruled. */
    abstract Ruled rule(Bench bench);

    /** Says what came of it, and whether it was what was ruled. */
    private static boolean outcome(Bench bench, Ruling ruling, PrintWriter out) {
        Subject left = bench.at(ruling.left());
        Subject right = ruling.right().isEmpty() ? left : bench.at(ruling.right());
        boolean same = left.id().equals(right.id());
        boolean done =
                switch (ruling.kind()) {
                    case MERGE, PIN -> same;
                    case SPLIT -> !same;
                    case RENAME -> left.name().equals(ruling.name());
                };
        out.println((done ? "Now: " : "Without effect: ")
                + bench.described(left)
                + (same ? "" : "; " + bench.described(right)));
        if (!done) {
            out.println("Another decision may say otherwise: see 'dateline decisions'. 'dateline undo " + ruling.id()
                    + "' takes this one back.");
        }
        return done;
    }

    /**
     * What is ruled.
     *
     * @param caption in a line
     */
    record Ruled(
            Kind kind,
            List<Anchor> left,
            List<Anchor> right,
            @Nullable String name,
            String caption) {}

    /** Where things to rule about are looked up. */
    static final class Bench {
        private final Layer layer;
        private final RulingStore store;
        private final Subjects subjects;

        private Bench(GraphSession session, Layer layer) {
            this.layer = layer;
            this.store = session.graph().rulings();
            this.subjects = Subjects.connect(session.graph().driver(), layer);
        }

        private Subject find(String called) {
            return subjects.find(called);
        }

        /** Returns what most of the places are places of. */
        private Subject at(List<Anchor> places) {
            return subjects.at(places).stream()
                    .findFirst()
                    .orElseThrow(() -> new DatelineException(
                            Category.GRAPH, "the articles of the decision are gone; it waits until they come back."));
        }

        private SortedMap<String, List<Anchor>> places(Subject subject) {
            SortedMap<String, List<Anchor>> places = store.places(layer, subject.id());
            if (places.isEmpty()) {
                throw fault("no article has words for %s that a decision could hold on to.".formatted(subject));
            }
            return places;
        }

        private String described(Subject subject) {
            return "%s, %d %s in %d %s"
                    .formatted(
                            subject,
                            subject.mentionCount(),
                            subject.mentionCount() == 1 ? word() : word() + "s",
                            subject.articleCount(),
                            subject.articleCount() == 1 ? "article" : "articles");
        }

        private String word() {
            return layer == Layer.ACTOR ? "mention" : "report";
        }

        private String caption(String words, Object... values) {
            return layer.name().toLowerCase(Locale.ROOT) + " " + words.formatted(values);
        }

        private static void requireOneKind(Subject one, Subject other) {
            if (!one.kind().equals(other.kind())) {
                throw fault("%s is a %s and %s a %s: only two of a kind can be one."
                        .formatted(one, one.kind(), other, other.kind()));
            }
        }

        private static DatelineException fault(String message) {
            return new DatelineException(Category.CONFIGURATION, message);
        }
    }

    @Command(
            name = "merge",
            description = "Makes two ${PARENT-COMMAND-NAME}s one, with all that articles say of them.",
            mixinStandardHelpOptions = true)
    static final class Merge extends RulingCommand {
        @Parameters(index = "0", paramLabel = "A", description = WHICH)
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String a;

        @Parameters(index = "1", paramLabel = "B", description = "The other, likewise.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String b;

        Merge(Environment environment) {
            super(environment);
        }

        @Override
        Ruled rule(Bench bench) {
            Subject one = bench.find(a);
            Subject other = bench.find(b);
            if (one.id().equals(other.id())) {
                throw Bench.fault("'%s' and '%s' are one already: %s.".formatted(a, b, one));
            }
            Bench.requireOneKind(one, other);
            return new Ruled(
                    Kind.MERGE,
                    RulingStore.spread(bench.places(one)),
                    RulingStore.spread(bench.places(other)),
                    null,
                    bench.caption("merge %s and %s", one, other));
        }
    }

    @Command(
            name = "split",
            description = "Makes what some articles say of one ${PARENT-COMMAND-NAME} another.",
            mixinStandardHelpOptions = true)
    static final class Split extends RulingCommand {
        @Parameters(index = "0", paramLabel = "WHICH", description = WHICH)
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String which;

        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "ARTICLE_ID",
                description = "Articles that are about the other one, as 'explain' shows them.")
        private List<String> articles = new ArrayList<>();

        Split(Environment environment) {
            super(environment);
        }

        @Override
        Ruled rule(Bench bench) {
            Subject whole = bench.find(which);
            SortedMap<String, List<Anchor>> rest = new TreeMap<>(bench.places(whole));
            List<Anchor> left = new ArrayList<>();
            for (String article : new LinkedHashSet<>(articles)) {
                List<Anchor> places = rest.remove(article);
                if (places == null) {
                    throw Bench.fault("the article '%s' does not speak of %s. Those that do: %s."
                            .formatted(article, whole, some(rest.keySet())));
                }
                left.addAll(places);
            }
            if (rest.isEmpty()) {
                throw Bench.fault("these are all articles that speak of %s: nothing would stay.".formatted(whole));
            }
            return new Ruled(
                    Kind.SPLIT,
                    left.stream().sorted().toList(),
                    RulingStore.spread(rest),
                    null,
                    bench.caption("split %s, apart in %s", whole, String.join(", ", articles)));
        }

        private static String some(Collection<String> ids) {
            String some = String.join(", ", ids.stream().limit(10).toList());
            return ids.isEmpty() ? "none left" : ids.size() > 10 ? some + ", …" : some;
        }
    }

    @Command(
            name = "pin",
            description =
                    "Says which ${PARENT-COMMAND-NAME} a place in an article is about, with all that the article says of the same one.",
            mixinStandardHelpOptions = true)
    static final class Pin extends RulingCommand {
        @Parameters(
                index = "0",
                paramLabel = "PLACE",
                description =
                        "Id of a mention or report as 'explain' shows it, or ARTICLE_ID:WORDS with the words of one, such as 'story-17:Johnson'.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String place;

        @Parameters(index = "1", paramLabel = "WHICH", description = WHICH)
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String which;

        Pin(Environment environment) {
            super(environment);
        }

        @Override
        Ruled rule(Bench bench) {
            Subject whom = bench.find(which);
            List<Anchor> left = bench.store.placesCalled(bench.layer, place);
            if (left.isEmpty()) {
                throw Bench.fault(
                        "the graph has no %s '%s'. Give the id of one as 'explain' shows it, or ARTICLE_ID:WORDS with exactly its words."
                                .formatted(bench.word(), place));
            }
            Bench.requireOneKind(bench.at(left), whom);
            SortedMap<String, List<Anchor>> places = new TreeMap<>(bench.places(whom));
            places.values().removeIf(left::containsAll);
            if (places.isEmpty()) {
                throw Bench.fault("'%s' is all that %s has: there is nothing to pin it to.".formatted(place, whom));
            }
            return new Ruled(
                    Kind.PIN, left, RulingStore.spread(places), null, bench.caption("pin %s to %s", place, whom));
        }
    }

    @Command(
            name = "rename",
            description = "Gives a ${PARENT-COMMAND-NAME} the name that people are to read.",
            mixinStandardHelpOptions = true)
    static final class Rename extends RulingCommand {
        @Parameters(index = "0", paramLabel = "WHICH", description = WHICH)
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String which;

        @Parameters(index = "1", paramLabel = "NAME", description = "The new name.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String name;

        Rename(Environment environment) {
            super(environment);
        }

        @Override
        Ruled rule(Bench bench) {
            if (name.isBlank()) {
                throw Bench.fault("the new name is blank.");
            }
            Subject whom = bench.find(which);
            return new Ruled(
                    Kind.RENAME,
                    RulingStore.spread(bench.places(whom)),
                    List.of(),
                    name.strip(),
                    bench.caption("rename %s to '%s'", whom, name.strip()));
        }
    }
}
