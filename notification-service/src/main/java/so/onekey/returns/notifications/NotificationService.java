package so.onekey.returns.notifications;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import so.onekey.returns.chassis.store.EventFamily;
import so.onekey.returns.notifications.contacts.ErasureEvent;
import so.onekey.returns.notifications.notification.NotificationEvent;
import tools.jackson.databind.JacksonModule;
import tools.jackson.datatype.jodamoney.AmountRepresentation;
import tools.jackson.datatype.jodamoney.JodaMoneyModule;

import java.time.Clock;

/** The service that writes to customers. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(NotificationService.class, arguments);
    }

    @Bean
    EventFamily notificationEvents() {
        return EventFamily.of(NotificationEvent.class);
    }

    @Bean
    EventFamily erasureEvents() {
        return EventFamily.of(ErasureEvent.class);
    }

    @Bean
    JacksonModule money() {
        return new JodaMoneyModule().withAmountRepresentation(AmountRepresentation.DECIMAL_STRING);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
