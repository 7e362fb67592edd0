package so.onekey.returns.refunds.provider;

import com.github.kagkarlsson.scheduler.task.Task;
import com.stripe.Stripe;
import com.stripe.StripeClient;
import org.axonframework.config.ConfigurerModule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import so.onekey.returns.chassis.outside.OutsideTasks;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderConfiguration {

    private static StripeClient client(ProviderSettings settings) {
        Stripe.enableTelemetry = false;
        return StripeClient.builder().setApiBase(settings.apiBase().toString()).setApiKey(settings.apiKey())
                .setConnectTimeout((int) settings.connectTimeout().toMillis()).setReadTimeout((int) settings.readTimeout().toMillis())
                .setMaxNetworkRetries(0).build();
    }

    @Bean
    StripeRefunds stripeRefunds(ProviderSettings settings) {
        return new StripeRefunds(client(settings));
    }

    @Bean
    ProviderBooks stripeBooks(ProviderSettings settings) {
        return new StripeBooks(client(settings));
    }

    @Bean
    Task<String> providerRefund(OutsideTasks tasks, RefundCall call) {
        return tasks.of(call);
    }

    @Bean
    ConfigurerModule ordersInTheSameTransaction() {
        return configurer -> configurer.eventProcessing(
                processing -> processing.registerSubscribingEventProcessor(RefundOrders.PROCESSOR));
    }
}
