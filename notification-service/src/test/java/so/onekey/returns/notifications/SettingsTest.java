package so.onekey.returns.notifications;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.notifications.letters.LetterSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** A wrong value stops the start, and says which property it is and what would be good. */
class SettingsTest {
    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Scan.class)
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class));

    @Test
    void without_any_setting_the_shop_writes() {
        start.run(context -> assertThat(context.getBean(LetterSettings.class)).isEqualTo(new LetterSettings("shop@onekey.so", 2)));
    }

    @ParameterizedTest
    @CsvSource({"sender,address,nobody,shop@onekey.so", "sender,name,'',OneKey", "letters,contactAddress,@,shop@onekey.so",
            "letters,reviewBusinessDays,0,for example 2"})
    void a_wrong_value_stops_the_start(String group, String field, String value, String goodValue) {
        String prefix = "returns.notifications." + group;
        start.withPropertyValues(prefix + "." + field + "=" + value).run(context -> assertThat(context).getFailure().rootCause()
                .hasMessageContaining(prefix).hasMessageContaining("'" + field + "'").hasMessageContaining(goodValue));
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = NotificationService.class)
    static class Scan {}
}
