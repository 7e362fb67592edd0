package so.onekey.returns.claims;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JacksonModule;
import tools.jackson.datatype.jodamoney.AmountRepresentation;
import tools.jackson.datatype.jodamoney.JodaMoneyModule;

/** A customer's claim from request to close. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ClaimsService {

    public static void main(String[] arguments) {
        SpringApplication.run(ClaimsService.class, arguments);
    }

    @Bean
    JacksonModule money() {
        return new JodaMoneyModule().withAmountRepresentation(AmountRepresentation.DECIMAL_STRING);
    }
}
