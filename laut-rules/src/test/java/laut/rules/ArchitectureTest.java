package laut.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Which module may know what. The modules are the steps of the data flow, page → article → reading
 * → views, and dependencies point towards {@code laut.model}, the records all of them speak in.
 */
class ArchitectureTest {

    private static final JavaClasses LAUT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("laut");

    /** What every module may use. */
    private static final List<String> EVERYWHERE =
            List.of("java..", "javax..", "org.jspecify..", "laut.model..");

    /** A module and what it may use besides itself and {@link #EVERYWHERE}. */
    record Module(String name, List<String> allowed) {
        Module(String name, String... allowed) {
            this(name, List.of(allowed));
        }

        String[] mayUse() {
            return Stream.of(
                            EVERYWHERE.stream(), Stream.of("laut." + name + ".."), allowed.stream())
                    .flatMap(packages -> packages)
                    .toArray(String[]::new);
        }
    }

    static final List<Module> MODULES =
            List.of(
                    new Module("model"),
                    new Module(
                            "page",
                            "org.jsoup..",
                            "crawlercommons..",
                            "org.apache.hc..",
                            "tools.jackson..",
                            "org.mozilla.universalchardet.."),
                    new Module("encoder", "ai.onnxruntime.."),
                    new Module("reader", "laut.encoder.."),
                    new Module(
                            "app",
                            "laut.page..",
                            "laut.reader..",
                            "picocli..",
                            "me.tongfei.progressbar..",
                            "org.jline..",
                            "tools.jackson.."),
                    new Module(
                            "train",
                            "laut.page..",
                            "laut.encoder..",
                            "laut.reader..",
                            "picocli..",
                            "me.tongfei.progressbar..",
                            "tools.jackson..",
                            "ai.djl..",
                            "com.google.protobuf..",
                            "org.jsoup..",
                            "net.dankito.readability4j.."));

    @ParameterizedTest
    @FieldSource("MODULES")
    void aModuleUsesOnlyWhatItIsFor(Module module) {
        classes()
                .that()
                .resideInAPackage("laut." + module.name() + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(module.mayUse())
                .check(LAUT);
    }

    @Test
    void everyModuleHasItsRule() {
        Set<String> found =
                LAUT.stream()
                        .map(type -> type.getPackageName().split("\\.", -1)[1])
                        .collect(Collectors.toSet());

        assertThat(MODULES.stream().map(Module::name)).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void modulesAndPackagesFormNoCycles() {
        slices().matching("laut.(*)..").should().beFreeOfCycles().check(LAUT);
        slices().matching("laut.(**)").should().beFreeOfCycles().check(LAUT);
    }

    /**
     * So that all else can be tested, and used in a server, without touching the process it runs
     * in.
     */
    @Test
    void onlyTheCommandLinesTouchStreamsEnvironmentClockAndExit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("laut.app..", "laut.train.cli..")
                .should()
                .accessTargetWhere(theProcess())
                .because(
                        "streams, environment, clock and exit come from the command lines as arguments")
                .check(LAUT);
    }

    private static DescribedPredicate<JavaAccess<?>> theProcess() {
        Map<String, Set<String>> members =
                Map.of(
                        System.class.getName(), Set.of("in", "out", "err", "exit", "getenv"),
                        Runtime.class.getName(), Set.of("exit", "halt"),
                        Instant.class.getName(), Set.of("now"),
                        Clock.class.getName(), Set.of("systemUTC", "systemDefaultZone", "system"));
        return DescribedPredicate.describe(
                "is the process itself",
                access ->
                        members.getOrDefault(access.getTargetOwner().getName(), Set.of())
                                .contains(access.getName()));
    }
}
