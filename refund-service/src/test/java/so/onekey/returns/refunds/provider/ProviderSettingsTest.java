package so.onekey.returns.refunds.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ProviderSettingsTest {
    private static final String PREFIX = "returns.refunds.provider.";
    private static final String SECRET = "whsec_hush_hush_hush_hush";
    private final ApplicationContextRunner service = new ApplicationContextRunner().withUserConfiguration(Bound.class)
            .withPropertyValues(PREFIX + "webhook-secret=" + SECRET);

    @EnableConfigurationProperties(ProviderSettings.class)
    static class Bound {}

    @Test
    void a_key_and_a_secret_are_all_that_has_to_be_set() {
        service.withPropertyValues(PREFIX + "api-key=rk_live_1").run(started -> assertThat(started).getBean(ProviderSettings.class)
                .satisfies(settings -> assertThat(settings.apiBase()).hasToString("https://api.stripe.com")));
    }

    @ParameterizedTest
    @CsvSource({"api-key=pk_live_public, sk_live_", "api-key=, sk_live_", "api-base=stripe, https://api.stripe.com",
            "connect-timeout=0s, 2s", "read-timeout=60s, 10s", "webhook-secret=sk_live_no_secret_of_webhooks, whsec_",
            "webhook-secret=whsec_short, whsec_",
            "webhook-secret=, whsec_", "unknown-after=1h, 3d"})
    void a_wrong_value_stops_the_start_and_names_a_good_one(String property, String good) {
        service.withPropertyValues(PREFIX + "api-key=sk_test_1", PREFIX + property).run(failed -> assertThat(failed.getStartupFailure())
                .rootCause().hasMessageContainingAll(PREFIX + property.split("=")[0], "a good value", good));
    }

    @Test
    void a_missing_key_stops_the_start() {
        service.run(failed -> assertThat(failed.getStartupFailure()).rootCause().hasMessageContaining(PREFIX + "api-key"));
    }

    @Test
    void a_missing_secret_stops_the_start() {
        new ApplicationContextRunner().withUserConfiguration(Bound.class).withPropertyValues(PREFIX + "api-key=rk_live_1")
                .run(failed -> assertThat(failed.getStartupFailure()).rootCause().hasMessageContaining(PREFIX + "webhook-secret"));
    }

    @Test
    void the_key_is_never_shown() {
        service.withPropertyValues(PREFIX + "api-key=sk_live_hush").run(
                started -> assertThat(started.getBean(ProviderSettings.class)).asString().doesNotContain("hush"));
        assertThatThrownBy(() -> new ProviderSettings(java.net.URI.create("https://api.stripe.com"), "pk_hush", SECRET, null, null, null))
                .message().doesNotContain("hush");
    }
}
