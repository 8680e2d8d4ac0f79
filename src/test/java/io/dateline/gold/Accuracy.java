package io.dateline.gold;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of {@code src/test/resources/gold/figures.yaml}: what was measured, and the floors that the {@code *Eval}
 * tests assert. The README's table of accuracy is made of them. Immutable.
 *
 * @param lines in the order of the file
 */
record Accuracy(List<Line> lines) {
    /** The name of the project's own gold set. */
    static final String OWN = "gold";

    /** {@code -Ddateline.accuracy=write} enters what is measured into the file and the README and raises the floors. */
    static final boolean WRITES = "write".equals(System.getProperty("dateline.accuracy"));

    private static final String SPAN_VIOLATIONS = "spanViolations";
    private static final Path FILE = Path.of("src", "test", "resources", "gold", "figures.yaml");
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- figures.yaml: begin -->\n";
    private static final String END = "<!-- figures.yaml: end -->";

    Accuracy {
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param set {@link #OWN} or the name of a corpus
     * @param task what a corpus is measured for; null for {@link #OWN}
     * @param aim what it should reach, or null
     * @param before the value of the first version that was measured, or null
     * @param value the value when the file was written
     * @param counts right and marked, where known
     * @param floor the worst value that passes; for figures named "(lower is better)" the highest
     */
    record Line(
            String set,
            @Nullable String task,
            String figure,
            @Nullable Double aim,
            @Nullable Double before,
            @Nullable Double value,
            @Nullable String counts,
            @Nullable Double floor) {
        boolean lowerIsBetter() {
            return figure.contains("lower is better") || figure.equals(SPAN_VIOLATIONS);
        }

        /** Tells whether a value is as good as the floor. */
        boolean allows(double measured) {
            return floor == null || (lowerIsBetter() ? measured <= floor : measured >= floor);
        }

        /** Returns the line with a new value, and with a floor that is never worse than the old one. */
        Line measured(double measured, @Nullable String newCounts) {
            double rounded = Math.round(measured * 1000) / 1000.0;
            // a hair for what binary fractions miss
            double close =
                    (lowerIsBetter() ? Math.ceil(measured * 100 - 1e-9) : Math.floor(measured * 100 + 1e-9)) / 100;
            boolean better = floor == null || (lowerIsBetter() ? close < floor : close > floor);
            return new Line(
                    set,
                    task,
                    figure,
                    aim,
                    before,
                    rounded,
                    newCounts == null ? counts : newCounts,
                    better ? close : floor);
        }

        private String yaml() {
            StringBuilder yaml = new StringBuilder("- {set: %s".formatted(set));
            add(yaml, "task", task);
            add(yaml, "figure", '"' + figure + '"');
            add(yaml, "aim", aim);
            add(yaml, "before", before);
            add(yaml, "value", value);
            add(yaml, "counts", counts);
            add(yaml, "floor", floor);
            return yaml.append("}\n").toString();
        }

        private static void add(StringBuilder yaml, String key, @Nullable Object value) {
            if (value != null) {
                yaml.append(", ").append(key).append(": ").append(value);
            }
        }

        private String row() {
            String first = task == null
                    ? "| %s |".formatted(figure)
                    : "| `%s` %s | %s | %s |".formatted(set, task, figure, shown(aim));
            return first
                    + " %s | %s | %s%s |\n"
                            .formatted(shown(before), shown(value), counts == null ? "" : counts + " | ", shown(floor));
        }

        private static String shown(@Nullable Double number) {
            return number == null ? "" : String.format(Locale.ROOT, "%.3f", number);
        }
    }

    /** Reads the file. */
    static Accuracy load() {
        try {
            return new Accuracy(new YAMLMapper().readValue(FILE.toFile(), new TypeReference<List<Line>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the lines of a set, in the order of the file. */
    List<Line> of(String set) {
        return lines.stream().filter(line -> line.set().equals(set)).toList();
    }

    /** Returns these figures with the same lines changed. */
    Accuracy with(List<Line> changed) {
        List<Line> all = new ArrayList<>();
        for (Line line : lines) {
            all.add(changed.stream()
                    .filter(c -> c.set().equals(line.set())
                            && c.figure().equals(line.figure())
                            && String.valueOf(c.task()).equals(String.valueOf(line.task())))
                    .findFirst()
                    .orElse(line));
        }
        return new Accuracy(all);
    }

    /** Writes the file, and the README's table with it. */
    void save() throws IOException {
        String head = Files.readString(FILE)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(FILE, head + lines.stream().map(Line::yaml).collect(Collectors.joining()));
        String readme = Files.readString(README);
        Files.writeString(
                README,
                readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                        + table()
                        + readme.substring(readme.indexOf(END)));
    }

    /** Returns the tables for the README: the own gold set's, and that of the corpora by others. */
    String table() {
        double violations = lines.stream()
                .filter(line -> line.figure().equals(SPAN_VIOLATIONS) && line.value() != null)
                .mapToDouble(line -> Objects.requireNonNull(line.value()))
                .sum();
        return "| own articles: figure | before | now | right of marked | floor |\n|---|---|---|---|---|\n"
                + rows(line -> line.task() == null)
                + "\n| corpora by others | figure | aim | before | now | floor |\n|---|---|---|---|---|---|\n"
                + rows(line -> line.task() != null && !line.figure().equals(SPAN_VIOLATIONS))
                + "\nSpans whose offsets do not give the words beside them, in all corpora together: %d.\n"
                        .formatted((int) violations);
    }

    private String rows(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::row).collect(Collectors.joining());
    }

    /** Returns the tables that the README has. */
    static String tableOfReadme() throws IOException {
        String readme = Files.readString(README);
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }
}
