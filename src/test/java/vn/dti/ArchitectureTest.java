package vn.dti;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.xml.ws.WebServiceProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The arrows between the packages, and what each of them may use of the outside. */
@ArchTag("thorough")
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> CLOCKS = Stream.of(
                    Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)
            .map(type -> type.getName() + ".now")
            .collect(Collectors.toSet());

    @ArchTest
    static final ArchRule arrowsPointInwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("start")
            .definedBy("vn.dti.start..")
            .layer("rest")
            .definedBy("vn.dti.rest..")
            .layer("soap")
            .definedBy("vn.dti.soap..")
            .layer("web")
            .definedBy("vn.dti.web..")
            .layer("application")
            .definedBy("vn.dti.application..")
            .layer("domain")
            .definedBy("vn.dti.domain..")
            .layer("rules")
            .definedBy("vn.dti.rules..")
            .layer("persistence")
            .definedBy("vn.dti.persistence..")
            .layer("tool")
            .definedBy("vn.dti.tool..")
            .whereLayer("tool")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rest")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("soap")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("start", "rest", "soap", "web")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("start", "tool")
            .whereLayer("persistence")
            .mayOnlyBeAccessedByLayers("start");

    @ArchTest
    static final ArchRule theDomainKnowsOnlyJavaAndItself = classes()
            .that()
            .resideInAPackage("vn.dti.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "vn.dti.domain..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDomainHasNoClockNoLogAndNoFiles = noClasses()
            .that()
            .resideInAPackage("vn.dti.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.sql..", "java.nio.file..", "java.net..")
            .orShould()
            .accessTargetWhere(readingTheClock())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theCommandLineNeedsNoServer = noClasses()
            .that()
            .resideInAnyPackage("vn.dti.domain..", "vn.dti.rules..", "vn.dti.tool..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "org.eclipse..", "org.flywaydb..", "com.ibm..");

    @ArchTest
    static final ArchRule packagesOfTheDomainHaveNoCycles =
            slices().matching("vn.dti.domain.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyRulesKnowDrools = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule onlyPersistenceKnowsTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.eclipse.persistence..",
                    "org.flywaydb..",
                    "java.sql..",
                    "javax.sql..");

    @ArchTest
    static final ArchRule onlyTheEdgesKnowTheirProtocol = noClasses()
            .that()
            .resideOutsideOfPackages("vn.dti.rest..", "vn.dti.soap..", "vn.dti.web..", "vn.dti.start..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "jakarta.servlet..", "jakarta.faces..", "jakarta.jws..", "jakarta.xml.ws..");

    @ArchTest
    static final ArchRule noFloatingPointOnTheWayFromFileToResult = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.start..")
            .should(UseFloatingPoint.anywhere())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(LiveInANullMarkedPackage.always());

    @ArchTest
    static final ArchRule everyEndpointSaysWhoMayCallIt = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(SayWhoMayCall.everyMethod())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theSoapEndpointIsPublicAndSaysSo =
            classes().that().areAnnotatedWith(WebServiceProvider.class).should().beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule namesTellTheResponsibility =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)");

    private static DescribedPredicate<JavaAccess<?>> readingTheClock() {
        return DescribedPredicate.describe(
                "the clock is read",
                access -> Set.of("currentTimeMillis", "nanoTime").contains(access.getName())
                        || CLOCKS.contains(access.getTargetOwner().getName() + "." + access.getName()));
    }
}
