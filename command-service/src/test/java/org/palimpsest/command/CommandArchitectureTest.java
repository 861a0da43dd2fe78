package org.palimpsest.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What of the command service may know what. */
@AnalyzeClasses(
        packages = "org.palimpsest.command",
        importOptions = ImportOption.DoNotIncludeTests.class)
class CommandArchitectureTest {

    @ArchTest
    static final ArchRule knowsNeitherTheQueryServiceNorTheLauncher =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.palimpsest.query..", "org.palimpsest.local..");

    @ArchTest
    static final ArchRule axonStaysInEditingAndItsConfiguration =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.palimpsest.command", "org.palimpsest.command.editing..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.axonframework..");

    @ArchTest
    static final ArchRule theDatabaseStaysBehindTheLedger =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.palimpsest.command", "org.palimpsest.command.editing..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.palimpsest.command.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule whatAClassNeedsComesThroughItsConstructor =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .orShould()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                    .orShould()
                    .beAnnotatedWith("jakarta.inject.Inject")
                    .orShould()
                    .beAnnotatedWith("jakarta.annotation.Resource");
}
