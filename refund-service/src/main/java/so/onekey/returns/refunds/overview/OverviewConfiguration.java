package so.onekey.returns.refunds.overview;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.refunds.payment.PaymentEvent;
import so.onekey.returns.refunds.refund.RefundEvent;

@Configuration(proxyBeanMethods = false)
class OverviewConfiguration {

    /** One refund's rows are written by events of two aggregates: in order, and never by two threads. */
    @Bean
    ConfigurerModule overviewKeepsOrderPerRefund() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerSequencingPolicy(RefundProjection.PROCESSOR, axon -> OverviewConfiguration::refundOf));
    }

    private static Object refundOf(EventMessage<?> event) {
        return switch (event.getPayload()) {
            case RefundEvent refund -> refund.refundId();
            case PaymentEvent payment -> payment.refundId();
            default -> event.getIdentifier();
        };
    }
}
