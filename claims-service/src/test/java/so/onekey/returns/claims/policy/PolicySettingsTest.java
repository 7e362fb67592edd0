package so.onekey.returns.claims.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;

import org.junit.jupiter.api.Test;

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
}
