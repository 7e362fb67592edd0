package so.onekey.returns.refunds;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final String BASE = "so.onekey.returns.refunds.";
    /** The phases in the order in which data flows. */
    private static final List<String> PHASES = List.of("approval", "refund", "payment", "provider", "settlement", "promise", "overview",
            "reconciliation");
    private static final JavaClasses SERVICE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("so.onekey.returns.refunds");

    @ParameterizedTest
    @ValueSource(strings = {"approval", "refund", "payment", "provider", "settlement", "promise", "overview"})
    void a_phase_knows_only_those_before_it(String phase) {
        assertThatCode(() -> knowsNothingAfter(phase, PHASES).check(SERVICE)).doesNotThrowAnyException();
    }

    @Test
    void the_rule_turns_red_when_the_flow_of_data_is_turned_round() {
        assertThat(knowsNothingAfter("promise", PHASES.reversed()).evaluate(SERVICE).hasViolation()).isTrue();
    }

    @Test
    void no_annotation_begins_a_transaction() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .check(SERVICE);
    }

    @Test
    void the_service_knows_no_other_service() {
        assertThatCode(() -> noClasses().should().dependOnClassesThat().resideInAnyPackage("so.onekey.returns.claims..",
                "so.onekey.returns.notifications..", "so.onekey.returns.local..").check(SERVICE)).doesNotThrowAnyException();
    }

    @Test
    void only_the_provider_knows_stripe() {
        assertThatCode(() -> noClasses().that().resideOutsideOfPackage(BASE + "provider").should().dependOnClassesThat()
                .resideInAPackage("com.stripe..").check(SERVICE)).doesNotThrowAnyException();
    }

    @Test
    void nothing_is_written_to_the_console_by_hand() {
        assertThatCode(() -> noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .check(SERVICE)).doesNotThrowAnyException();
    }

    @Test
    void decisions_read_no_clock() {
        assertThatCode(() -> noClasses().that().resideInAnyPackage(BASE + "refund", BASE + "payment", BASE + "promise").should()
                .callMethod(java.time.Instant.class, "now").orShould().dependOnClassesThat().areAssignableTo(java.time.Clock.class)
                .check(SERVICE)).doesNotThrowAnyException();
    }

    private static ArchRule knowsNothingAfter(String phase, List<String> order) {
        String[] later = order.subList(order.indexOf(phase) + 1, order.size()).stream().map(name -> BASE + name + "..")
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage(BASE + phase + "..").should().dependOnClassesThat().resideInAnyPackage(later);
    }
}
