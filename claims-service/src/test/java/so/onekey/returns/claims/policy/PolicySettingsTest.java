package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicySettingsTest {
    @Test
    void as_published_nothing_goes_to_a_person_for_its_country() {
        assertThat(PolicySettings.asPublished().reviewInsteadOfReject()).isEmpty();
    }

    @Test
    void as_published_every_kind_but_standard_stays_where_it_is() {
        assertThat(PolicySettings.asPublished().neverReturnable())
                .containsExactlyInAnyOrder(Category.PERISHABLE, Category.CUSTOM, Category.PERSONAL_CARE, Category.HAZARDOUS);
    }

    @Test
    void a_country_that_does_not_exist_stops_the_start_and_says_what_would_be_right() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicySettings("2026-11", Set.of(), Set.of("UK"))).withMessage(
                "returns.policy.review-instead-of-reject: 'UK' is no country code of ISO 3166-1 (two capital letters). A good value is: DE, FR, GB");
    }

    @Test
    void a_version_that_is_missing_stops_the_start_and_says_what_would_be_right() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicySettings(" ", Set.of(), Set.of()))
                .withMessage("returns.policy.version: every decision names the edition it was made by. A good value is: 2026-11");
    }

    @Test
    void standard_goods_can_not_be_an_exception() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicySettings("2026-11", Set.of(Category.STANDARD), Set.of()))
                .withMessageStartingWith("returns.policy.never-returnable: STANDARD").withMessageEndingWith("HAZARDOUS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026 11", "Ausgabe\u00a02", "2026-11\n", "\u00a7 2026"})
    void a_version_that_no_message_can_carry_stops_the_start(String version) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicySettings(version, Set.of(), Set.of()))
                .withMessage("returns.policy.version: messages carry it as 1 to 200 characters A-Z a-z 0-9 . _ : / # + = ~ -."
                        + " A good value is: 2026-11");
    }

    @Test
    void a_version_that_is_too_long_for_a_message_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicySettings("x".repeat(201), Set.of(), Set.of()));
    }
}
