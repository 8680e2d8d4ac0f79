package io.dateline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may see which: arrows point one way. */
class ArchitectureTest {
    private static final String ROOT = "io.dateline.";

    /** Package (with its subpackages) and the packages that it may use. A new package must be entered here. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("facts", List.of("model")),
            Map.entry("ontology", List.of("model")),
            Map.entry("source", List.of("model")),
            Map.entry("annotate", List.of("model")),
            Map.entry("extract", List.of("annotate", "ontology", "model")),
            Map.entry("resolve", List.of("ontology", "model")),
            Map.entry("graph", List.of("facts", "model")),
            Map.entry("query", List.of("graph", "model")),
            Map.entry(
                    "pipeline",
                    List.of("graph", "resolve", "extract", "annotate", "source", "facts", "ontology", "model")),
            Map.entry("schedule", List.of("graph", "source", "model")),
            Map.entry("server", List.of("model")),
            Map.entry("web", List.of("query", "graph", "model")),
            Map.entry(
                    "cli",
                    List.of(
                            "web",
                            "server",
                            "schedule",
                            "pipeline",
                            "query",
                            "graph",
                            "resolve",
                            "extract",
                            "annotate",
                            "source",
                            "facts",
                            "ontology",
                            "model"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dateline");

    @TestFactory
    Stream<DynamicTest> packageUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] allowed = Stream.concat(
                                    entry.getValue().stream().map(p -> ROOT + p + ".."),
                                    Stream.of(ROOT + entry.getKey() + ".."))
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(ROOT + entry.getKey() + "..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAPackage("io.dateline..").and(resideOutsideOfAny(allowed)))
                            .allowEmptyShould(true)
                            .check(CLASSES);
                }));
    }

    @Test
    void everyPackageIsInTheTable() {
        TreeSet<String> packages = CLASSES.stream()
                .map(c -> c.getPackageName())
                .filter(p -> p.startsWith(ROOT))
                .map(p -> p.substring(ROOT.length()).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void modelNeedsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("io.dateline.model")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("io.dateline.model", "java..", "org.jspecify.annotations"))
                .check(CLASSES);
    }

    @Test
    void onlyAnnotateAndExtractSeeCoreNlp() {
        noClasses()
                .that(resideOutsideOfPackage("io.dateline.annotate..")
                        .and(resideOutsideOfPackage("io.dateline.extract..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void onlyAnnotateBuildsPipelines() {
        noClasses()
                .that(resideOutsideOfPackage("io.dateline.annotate.."))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("edu.stanford.nlp.pipeline.StanfordCoreNLP")
                .check(CLASSES);
    }

    @Test
    void onlyTheWiringAsksForTheTime() {
        noClasses()
                .that(resideOutsideOfPackage("io.dateline.cli"))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("io.dateline.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass>
            resideOutsideOfAny(String[] packages) {
        return com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(packages))
                .as("are none of %s", Arrays.toString(packages));
    }
}
