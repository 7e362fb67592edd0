package so.onekey.returns.claims.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.policy.PolicySettings;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A wrong setting stops the start, and says what is wrong and what would be right. */
class PolicyPropertiesTest {

    @Test
    void seconds_are_for_demonstrations() {
        PolicySettings settings = properties("demo-1", "PT30S", "PT60S", "Europe/Berlin").settings();

        assertThat(settings.arrivalWindow()).hasToString("PT30S");
        assertThat(settings.zone()).hasToString("Europe/Berlin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026 11 | P7D    | P1Y   | Asia/Hong_Kong | returns.policy.version:        | 2026-11
            2026-11 | 7 days | P1Y   | Asia/Hong_Kong | returns.policy.arrival-window: | P7D
            2026-11 | P0D    | P1Y   | Asia/Hong_Kong | returns.policy.arrival-window: | P7D
            2026-11 | P7D    | 1 Y   | Asia/Hong_Kong | returns.policy.warranty:       | P1Y
            2026-11 | P7D    | PT-1S | Asia/Hong_Kong | returns.policy.warranty:       | P1Y
            2026-11 | P7D    | P1Y   | Hong Kong      | returns.policy.zone:           | Asia/Hong_Kong
            """)
    void a_wrong_setting_is_named_with_a_good_value(String version, String arrivalWindow, String warranty, String zone, String named,
            String good) {
        assertThatIllegalArgumentException().isThrownBy(() -> properties(version, arrivalWindow, warranty, zone))
                .withMessageStartingWith(named).withMessageEndingWith("A good value is: " + good);
    }

    private static PolicyProperties properties(String version, String arrivalWindow, String warranty, String zone) {
        return new PolicyProperties(version, Set.of(), Set.of(), arrivalWindow, warranty, zone, 1);
    }
}
