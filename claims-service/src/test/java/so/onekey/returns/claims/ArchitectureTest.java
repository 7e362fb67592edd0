package so.onekey.returns.claims;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** The packages are the phases of a claim, and know only those before them. */
@AnalyzeClasses(packages = "so.onekey.returns.claims", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CLAIMS = "so.onekey.returns.claims.";

    @ArchTest
    static final ArchRule NO_ANNOTATION_BEGINS_A_TRANSACTION = noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional");

    @ArchTest
    static final ArchRule PHASES_KNOW_ONLY_WHAT_COMES_BEFORE = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("policy").definedBy(CLAIMS + "policy").layer("orders").definedBy(CLAIMS + "orders").layer("claim")
            .definedBy(CLAIMS + "claim").layer("intake").definedBy(CLAIMS + "intake").layer("settlement").definedBy(CLAIMS + "settlement")
            .layer("parcel").definedBy(CLAIMS + "parcel..")
            .layer("overview").definedBy(CLAIMS + "overview").layer("history").definedBy(CLAIMS + "history").layer("desk")
            .definedBy(CLAIMS + "desk").layer("service").definedBy("so.onekey.returns.claims")
            .whereLayer("policy").mayNotAccessAnyLayer()
            .whereLayer("orders").mayOnlyAccessLayers("policy")
            .whereLayer("claim").mayOnlyAccessLayers("policy")
            .whereLayer("intake").mayOnlyAccessLayers("orders", "claim", "policy")
            .whereLayer("settlement").mayOnlyAccessLayers("orders", "claim", "intake", "policy")
            .whereLayer("parcel").mayOnlyAccessLayers("orders", "claim", "intake", "settlement", "policy")
            .whereLayer("overview").mayOnlyAccessLayers("claim", "policy")
            .whereLayer("history").mayOnlyAccessLayers("claim", "policy", "parcel", "overview")
            .whereLayer("desk").mayOnlyAccessLayers("orders", "claim", "intake", "settlement", "parcel", "policy", "overview", "history")
            .whereLayer("service").mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule SERVICES_MEET_ON_KAFKA_ALONE = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("so.onekey.returns.refunds..", "so.onekey.returns.notifications..", "so.onekey.returns.quickstart..",
                    "so.onekey.returns.local..");

    @ArchTest
    static final ArchRule THE_CLAIM_QUERIES_NOTHING = noClasses().that().resideInAPackage(CLAIMS + "claim").should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.springframework.web..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_CONSOLE = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NOTHING_ANSWERS_WITHOUT_NAMED_ROLES = methods().that().areMetaAnnotatedWith(RequestMapping.class)
            .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).orShould().beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class);
}
