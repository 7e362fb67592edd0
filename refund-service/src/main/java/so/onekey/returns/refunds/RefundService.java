package so.onekey.returns.refunds;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import so.onekey.returns.chassis.store.EventFamily;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.refund.RefundEvent;
import tools.jackson.databind.JacksonModule;
import tools.jackson.datatype.jodamoney.AmountRepresentation;
import tools.jackson.datatype.jodamoney.JodaMoneyModule;

/** The money: refunds, their deadlines, the payment providers. */
@SpringBootApplication
public class RefundService {

    /** @param arguments settings as {@code --name=value} */
    public static void main(String... arguments) {
        SpringApplication.run(RefundService.class, arguments);
    }

    @Bean
    EventFamily refundEvents() {
        return EventFamily.of(RefundEvent.class);
    }

    @Bean
    EventFamily paymentEvents() {
        return EventFamily.of(PaymentEvent.class);
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
