package so.onekey.returns.chassis.watch;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration(afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
class WatchConfiguration {
    private final TraceInEvents traceInEvents = new TraceInEvents();

    @Bean
    CorrelationDataProvider traceInEvents() {
        return traceInEvents;
    }

    @Bean
    ConfigurerModule processorsTakeUpTraces() {
        return configurer -> configurer.eventProcessing(
                processing -> processing.registerDefaultHandlerInterceptor((axon, processor) -> traceInEvents));
    }

    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    MeterBinder chassisMetrics(JdbcClient jdbc) {
        return new ChassisMetrics(jdbc);
    }
}
