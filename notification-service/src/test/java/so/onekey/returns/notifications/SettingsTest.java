package so.onekey.returns.notifications;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.notifications.letters.LetterSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong value stops the start, and says which property it is and what would be good. */
class SettingsTest {
    private static final String SECRET = "returns.label-links.secret=0123456789abcdef0123456789abcdef";
    private static final String PAYOUT_SECRET = "returns.payout-links.secret=0123456789abcdef0123456789abcdef";
    private final ApplicationContextRunner bare = new ApplicationContextRunner().withUserConfiguration(Scan.class)
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class));
    private final ApplicationContextRunner start = bare.withPropertyValues(SECRET, PAYOUT_SECRET);

    @Test
    void without_any_setting_but_the_secret_the_shop_writes() {
        start.run(context -> assertThat(context.getBean(LetterSettings.class)).isEqualTo(new LetterSettings("shop@onekey.so", 2, 3)));
    }

    @ParameterizedTest
    @CsvSource({"sender,address,nobody,shop@onekey.so", "sender,name,'',OneKey", "letters,contactAddress,@,shop@onekey.so",
            "letters,reviewBusinessDays,0,for example 2", "letters,inspectionBusinessDays,31,for example 3",
            "finance,mailbox,finance,finance@onekey.so", "finance,morningListAt,24:00,08:30",
            "finance,morningListAt,8.30,08:30"})
    void a_wrong_value_stops_the_start(String group, String field, String value, String goodValue) {
        String prefix = "returns.notifications." + group;
        start.withPropertyValues(prefix + "." + field + "=" + value).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessageContaining(prefix).hasMessageContaining("'" + field + "'").hasMessageContaining(goodValue));
    }

    @ParameterizedTest
    @ValueSource(strings = {"returns.onekey.so", "ftp://returns.onekey.so", "https://returns.onekey.so/", "https://returns.onekey.so?a=b"})
    void a_portal_that_no_link_can_begin_with_stops_the_start(String portal) {
        start.withPropertyValues("returns.notifications.portal=" + portal).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessageContaining("returns.notifications").hasMessageContaining("'portal'")
                .hasMessageContaining("https://returns.onekey.so"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "59s", "31d"})
    void a_patience_that_makes_no_sense_stops_the_start(String patience) {
        start.withPropertyValues("returns.notifications.delivery.give-up-after=" + patience).run(context -> assertThat(context).getFailure()
                .rootCause().hasMessageContaining("returns.notifications.delivery.give-up-after").hasMessageContaining("for example 3d"));
    }

    @Test
    void without_a_secret_of_some_length_nothing_starts_and_the_secret_is_not_told() {
        bare.withPropertyValues(PAYOUT_SECRET).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessageContaining("returns.label-links")
                .hasMessageContaining("'secret'").hasMessageContaining("openssl rand -hex 32"));
        bare.withPropertyValues(PAYOUT_SECRET, "returns.label-links.secret=tooshort")
                .run(context -> assertThat(context).getFailure().rootCause()
                        .hasMessageContaining("returns.label-links").hasMessageContaining("openssl rand -hex 32"));
    }

    @Test
    void links_to_payout_pages_need_a_secret_and_a_portal_too() {
        bare.withPropertyValues(SECRET).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessageContaining("returns.payout-links").hasMessageContaining("'secret'")
                .hasMessageContaining("openssl rand -hex 32"));
        start.withPropertyValues("returns.payout-links.portal=refunds.onekey.so/").run(context -> assertThat(context).getFailure()
                .rootCause().hasMessageContaining("returns.payout-links").hasMessageContaining("https://refunds.onekey.so"));
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = NotificationService.class)
    static class Scan {}
}
