package so.onekey.returns.claims.policy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import so.onekey.returns.claims.policy.proof.ReachesForSpring;
import so.onekey.returns.claims.policy.proof.ReadsTheClock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

class PolicyStandsAloneTest {
    private static final String POLICY = "so.onekey.returns.claims.policy..";

    private static final ArchRule KNOWS_JAVA_AND_ITSELF_ONLY = classes().that().resideInAPackage(POLICY).should()
            .onlyDependOnClassesThat().resideInAnyPackage(POLICY, "java.lang..", "java.util", "java.util.function..", "java.util.stream..",
                    "java.time..", "org.jspecify.annotations..")
            .as("the policy knows java (without I/O and threads), jspecify and itself only");

    private static final ArchRule READS_NO_CLOCK = noClasses().that().resideInAPackage(POLICY).should()
            .callMethodWhere(DescribedPredicate.describe("the clock is read", PolicyStandsAloneTest::readsTheClock));

    @Test
    void the_policy_knows_java_and_itself_only() {
        assertThatCode(() -> KNOWS_JAVA_AND_ITSELF_ONLY.check(thePolicy())).doesNotThrowAnyException();
    }

    @Test
    void the_policy_reads_no_clock() {
        assertThatCode(() -> READS_NO_CLOCK.check(thePolicy())).doesNotThrowAnyException();
    }

    @Test
    void a_class_that_reaches_for_spring_turns_the_rule_red() {
        JavaClasses offender = new ClassFileImporter().importClasses(ReachesForSpring.class);

        assertThat(KNOWS_JAVA_AND_ITSELF_ONLY.evaluate(offender).getFailureReport().getDetails()).isNotEmpty()
                .allSatisfy(detail -> assertThat(detail).contains("org.springframework"));
    }

    @Test
    void a_class_that_reads_the_clock_turns_the_rule_red() {
        JavaClasses offender = new ClassFileImporter().importClasses(ReadsTheClock.class);

        assertThat(READS_NO_CLOCK.evaluate(offender).hasViolation()).isTrue();
    }

    private static JavaClasses thePolicy() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ReturnPolicy.class.getPackageName());
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getPackageName();
        return owner.equals("java.time") && (call.getName().equals("now") || call.getName().startsWith("system"))
                || call.getTargetOwner().isEquivalentTo(System.class);
    }
}
