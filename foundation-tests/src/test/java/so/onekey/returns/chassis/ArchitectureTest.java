package so.onekey.returns.chassis;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import so.onekey.returns.chassis.sample.SampleService;

import java.util.Arrays;
import java.util.regex.Pattern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTest {
    private static final String ROOT = "so.onekey.returns.chassis.";
    private static final Pattern BUSINESS = Pattern
            .compile("(?i).*(claim(?!timeout)|refund|return|parcel|order(?!$)|customer|payment|basin).*");
    private static final JavaClasses CHASSIS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("so.onekey.returns.chassis");

    private static final ArchRule NO_WORD_OF_BUSINESS = noClasses().should()
            .haveNameMatching(ROOT.replace(".", "\\.") + BUSINESS.pattern());
    private static final ArchRule NOBODY_ELSE = noClasses().should().dependOnClassesThat(describe("of another module of ours",
            (JavaClass type) -> type.getPackageName().startsWith("so.onekey.")
                    && !type.getPackageName().startsWith("so.onekey.returns.chassis")));

    @Test
    void the_chassis_knows_no_word_of_the_business() {
        NO_WORD_OF_BUSINESS.check(CHASSIS);
    }

    @Test
    void the_chassis_depends_on_no_other_module() {
        NOBODY_ELSE.check(CHASSIS);
    }

    @Test
    void nobody_prints() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err").check(CHASSIS);
    }

    @Test
    void no_annotation_begins_a_transaction() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.springframework.transaction.annotation.Transactional")
                .check(CHASSIS);
    }

    @Test
    void packages_depend_in_one_direction() {
        inOneDirection("watch", "store", "commands", "calendar", "publishing", "listening", "outside", "deadlines", "processors", "web",
                "openapi")
                .check(CHASSIS);
    }

    /** Each package may use those named before it. */
    private static ArchRule inOneDirection(String... packages) {
        var layers = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("so.onekey.returns.chassis..");
        for (String name : packages) {
            layers = layers.layer(name).definedBy(ROOT + name);
        }
        for (int at = 0; at < packages.length; at++) {
            String[] later = Arrays.copyOfRange(packages, at + 1, packages.length);
            layers = later.length == 0
                    ? layers.whereLayer(packages[at]).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(packages[at]).mayOnlyBeAccessedByLayers(later);
        }
        return layers;
    }

    @Test
    void each_rule_can_turn_red() {
        var sample = new ClassFileImporter().importPackagesOf(SampleService.class);

        assertThat(NO_WORD_OF_BUSINESS.evaluate(sample).hasViolation()).isTrue();
        assertThat(NOBODY_ELSE.evaluate(sample).hasViolation()).isTrue();
        assertThat(inOneDirection("openapi", "web", "processors", "deadlines", "outside", "listening", "publishing", "calendar", "commands",
                "store",
                "watch")
                .evaluate(CHASSIS)
                .hasViolation()).isTrue();
    }
}
