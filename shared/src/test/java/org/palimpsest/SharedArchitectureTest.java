package org.palimpsest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What of the shared module may know what. */
@AnalyzeClasses(packages = "org.palimpsest", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedArchitectureTest {

    private static final String[] DOMAIN = {
        "org.palimpsest.article..",
        "org.palimpsest.comparison..",
        "org.palimpsest.language..",
        "org.palimpsest.source..",
        "org.palimpsest.reading.."
    };

    private static final String[] WHAT_THE_DOMAIN_KNOWS = {
        "java..",
        "org.jspecify..",
        "org.pcollections..",
        "org.palimpsest.article..",
        "org.palimpsest.comparison..",
        "org.palimpsest.language..",
        "org.palimpsest.source..",
        "org.palimpsest.reading.."
    };

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework =
            classes()
                    .that()
                    .resideInAnyPackage(DOMAIN)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(WHAT_THE_DOMAIN_KNOWS);

    @ArchTest
    static final ArchRule theArticleKnowsNoTextThatItWasReadFrom =
            noClasses()
                    .that()
                    .resideInAPackage("org.palimpsest.article..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.palimpsest.language..",
                            "org.palimpsest.source..",
                            "org.palimpsest.reading..");

    @ArchTest
    static final ArchRule springAndServletsStayBehindHttp =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.palimpsest.http..",
                            "org.palimpsest.openapi..",
                            "org.palimpsest.page..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule whatWritesTheDocumentStaysWithIt =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.palimpsest.openapi..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springdoc..", "io.swagger..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule axonStaysInTheLedger =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.palimpsest.ledger..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule theLedgerKnowsNoArticle =
            noClasses()
                    .that()
                    .resideInAPackage("org.palimpsest.ledger..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(DOMAIN);

    @ArchTest
    static final ArchRule sharedKnowsNoService =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.palimpsest.command..",
                            "org.palimpsest.query..",
                            "org.palimpsest.local..");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            slices().matching("org.palimpsest.(**)").should().beFreeOfCycles();

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
