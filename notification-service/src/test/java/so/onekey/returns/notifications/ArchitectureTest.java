package so.onekey.returns.notifications;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import so.onekey.returns.notifications.contacts.proof.LooksAhead;
import so.onekey.returns.notifications.notification.Obstacle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {
    private static final String HERE = "so.onekey.returns.notifications.";
    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("so.onekey.returns.notifications");

    /** Who can be reached comes first, then what is said once; what leads to it and what follows from it know these and not each other. */
    private static final ArchRule PACKAGES_LOOK_BACK_ONLY = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("contacts").definedBy(HERE + "contacts..").layer("notification").definedBy(HERE + "notification..").layer("telling")
            .definedBy(HERE + "telling..").layer("letters").definedBy(HERE + "letters..").layer("delivery").definedBy(HERE + "delivery..")
            .layer("overview").definedBy(HERE + "overview..").layer("promises").definedBy(HERE + "promises..").whereLayer("promises")
            .mayNotAccessAnyLayer().whereLayer("contacts").mayNotAccessAnyLayer().whereLayer("notification")
            .mayOnlyAccessLayers("contacts").whereLayer("telling").mayOnlyAccessLayers("contacts", "notification").whereLayer("letters")
            .mayOnlyAccessLayers("contacts", "notification", "promises").whereLayer("delivery")
            .mayOnlyAccessLayers("contacts", "notification", "letters", "promises").whereLayer("overview")
            .mayOnlyAccessLayers("notification");

    private static final ArchRule NO_OTHER_SERVICE = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("so.onekey.returns.claims..", "so.onekey.returns.refunds..");

    private static final ArchRule MESSAGES_STAY_AT_THE_EDGES = noClasses().that()
            .resideInAnyPackage(HERE + "notification..", HERE + "letters..", HERE + "delivery..", HERE + "overview..").should()
            .dependOnClassesThat().resideInAPackage("so.onekey.returns.events..");

    @Test
    void packages_depend_in_one_direction() {
        PACKAGES_LOOK_BACK_ONLY.check(SERVICE);
    }

    @Test
    void services_meet_on_kafka_alone() {
        NO_OTHER_SERVICE.check(SERVICE);
    }

    @Test
    void public_messages_are_known_only_where_they_come_in_and_go_out() {
        MESSAGES_STAY_AT_THE_EDGES.check(SERVICE);
    }

    @Test
    void no_annotation_begins_a_transaction() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .check(SERVICE);
    }

    @Test
    void nothing_is_printed() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(SERVICE);
    }

    @Test
    void the_rules_can_turn_red() {
        var careless = new ClassFileImporter().importClasses(LooksAhead.class, Obstacle.class);

        assertThat(PACKAGES_LOOK_BACK_ONLY.evaluate(careless).getFailureReport().toString()).contains("LooksAhead.obstacle");
        assertThat(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.evaluate(careless).hasViolation()).isTrue();
    }
}
