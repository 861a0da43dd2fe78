package org.palimpsest.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What of the query service may know what. */
@AnalyzeClasses(
        packages = "org.palimpsest.query",
        importOptions = ImportOption.DoNotIncludeTests.class)
class QueryArchitectureTest {

    @ArchTest
    static final ArchRule knowsNeitherTheCommandServiceNorTheLauncher =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.palimpsest.command..", "org.palimpsest.local..");

    @ArchTest
    static final ArchRule readsTheLedgerWithoutAxon =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.axonframework..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.palimpsest.query.(**)").should().beFreeOfCycles();

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
