package budgetexplorer.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.nio.channels.NetworkChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The shape of the program: who may use whom. There are no exemptions.
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theClassesOfTheProgramAreSeen() {
        assertThat(PROGRAM.contain("budgetexplorer.Main")).isTrue();
        assertThat(PROGRAM.contain("budgetexplorer.base.Messages")).isTrue();
    }

    @Test
    void importsOnlyRunDownTheLayers() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("main").definedBy("budgetexplorer")
                .layer("shell").definedBy("budgetexplorer.ui.shell..")
                .layer("features").definedBy(resideInAPackage("budgetexplorer.ui.(*)..")
                        .and(resideInAnyPackage("budgetexplorer.ui.shell..", "budgetexplorer.ui.kit..").negate()
                                .as("not shell or kit")))
                .layer("kit").definedBy("budgetexplorer.ui.kit..")
                .layer("cli").definedBy("budgetexplorer.cli..")
                .layer("service").definedBy("budgetexplorer.service..")
                .layer("store").definedBy("budgetexplorer.store..")
                .layer("read").definedBy("budgetexplorer.read..")
                .optionalLayer("write").definedBy("budgetexplorer.write..")
                .optionalLayer("check").definedBy("budgetexplorer.check..")
                .layer("compare").definedBy("budgetexplorer.compare..")
                .layer("model").definedBy("budgetexplorer.model..")
                .layer("base").definedBy("budgetexplorer.base..")
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("shell").mayOnlyBeAccessedByLayers("main")
                .whereLayer("features").mayOnlyBeAccessedByLayers("shell")
                .whereLayer("kit").mayOnlyBeAccessedByLayers("shell", "features")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main", "shell")
                .whereLayer("service").mayOnlyBeAccessedByLayers("shell", "features", "cli")
                .whereLayer("store").mayOnlyBeAccessedByLayers("shell", "cli", "service")
                .whereLayer("read").mayOnlyBeAccessedByLayers("service")
                .whereLayer("write").mayOnlyBeAccessedByLayers("service")
                .whereLayer("check").mayOnlyBeAccessedByLayers("shell", "features", "cli", "service")
                .whereLayer("compare").mayOnlyBeAccessedByLayers("shell", "features", "cli", "service")
                .whereLayer("model").mayOnlyBeAccessedByLayers("shell", "features", "kit", "cli", "service", "store",
                        "read", "write", "check", "compare")
                .ensureAllClassesAreContainedInArchitecture()
                .check(PROGRAM);
    }

    @Test
    void theModelUsesNothingButItselfAndTheBase() {
        noClasses().that().resideInAPackage("budgetexplorer.model..").should().dependOnClassesThat(
                resideInAPackage("budgetexplorer..").and(
                        resideInAnyPackage("budgetexplorer.model..", "budgetexplorer.base..").negate()))
                .check(PROGRAM);
    }

    @Test
    void theBaseKnowsNothingOfTheDomain() {
        noClasses().that().resideInAPackage("budgetexplorer.base..").should().dependOnClassesThat(
                resideInAPackage("budgetexplorer..").and(resideInAPackage("budgetexplorer.base..").negate()))
                .check(PROGRAM);
    }

    @Test
    void theFeaturesOfTheWindowDoNotKnowEachOther() {
        slices().matching(
                "budgetexplorer.ui.(library|overview|explore|importing|chart|compare|audit|goals|narrative|tables|search|print|original|export|backup|guide|welcome|about)..")
                .should().notDependOnEachOther().check(PROGRAM);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("(**)").namingSlices("$1").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheWindowUsesJavaFx() {
        noClasses().that().resideOutsideOfPackages("budgetexplorer.ui..", "budgetexplorer").should()
                .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
                .check(PROGRAM);
    }

    @Test
    void viewModelsUseNoControls() {
        noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat(
                resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")).check(PROGRAM);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses().that().resideOutsideOfPackage("budgetexplorer.store..").should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")).check(PROGRAM);
    }

    @Test
    void onlyTheReadersAndWritersKnowTheFormatsOfFiles() {
        noClasses().that().resideOutsideOfPackages("budgetexplorer.read..", "budgetexplorer.write..").should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "javax.xml..")).check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineUsesItsParser() {
        noClasses().that().resideOutsideOfPackage("budgetexplorer.cli..").should()
                .dependOnClassesThat(resideInAPackage("picocli..")).check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineWritesToTheTerminal() {
        noClasses().that().resideOutsideOfPackages("budgetexplorer.cli..", "budgetexplorer").should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err").check(PROGRAM);
    }

    @Test
    void noStackTraceGoesToTheTerminal() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace").orShould().callMethodWhere(
                target(name("printStackTrace")).and(target(rawParameterTypes(PrintStream.class))))
                .check(PROGRAM);
    }

    @Test
    void onlyTheLogsKnowTheBackendOfTheLogging() {
        noClasses().that().doNotHaveFullyQualifiedName("budgetexplorer.base.Logs").should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.apache.logging.."))
                .check(PROGRAM);
    }

    /// Names of resources are URLs too, but nothing is opened through them.
    @Test
    void thereIsNoNetworkCode() {
        var sockets = resideInAnyPackage("java.net..", "javax.net..", "com.sun.net..", "java.rmi..",
                "javafx.scene.web..").and(type(URL.class).or(type(URI.class)).negate().as("not URL or URI"));
        noClasses().should().dependOnClassesThat(sockets).orShould()
                .dependOnClassesThat(assignableTo(NetworkChannel.class)).check(PROGRAM);
        noClasses().should()
                .callMethodWhere(target(owner(type(URL.class))).and(target(nameMatching("open.*|getContent"))))
                .check(PROGRAM);
    }
}
