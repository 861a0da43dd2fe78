package org.palimpsest.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may know which, seen from the one that knows them all. */
@AnalyzeClasses(packages = "org.palimpsest", importOptions = ImportOption.DoNotIncludeTests.class)
class LocalArchitectureTest {

    @ArchTest
    static final ArchRule theCommandServiceKnowsNoQueryService =
            noClasses()
                    .that()
                    .resideInAPackage("org.palimpsest.command..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.palimpsest.query..");

    @ArchTest
    static final ArchRule theQueryServiceKnowsNoCommandService =
            noClasses()
                    .that()
                    .resideInAPackage("org.palimpsest.query..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.palimpsest.command..");

    @ArchTest
    static final ArchRule onlyTheServicesAndLocalKnowAService =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.palimpsest.command..",
                            "org.palimpsest.query..",
                            "org.palimpsest.local..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.palimpsest.command..", "org.palimpsest.query..");

    @ArchTest
    static final ArchRule nobodyKnowsLocal =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.palimpsest.local..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.palimpsest.local..");

    /** So that it starts at once, and whoever checks it has little to read. */
    @ArchTest
    static final ArchRule theVerificationKnowsNothingButCommits =
            classes()
                    .that()
                    .resideInAPackage("org.palimpsest.local.verification..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.palimpsest.ledger..",
                            "org.palimpsest.local.verification..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.palimpsest.local.(**)").should().beFreeOfCycles();

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
