package so.onekey.returns.chassis.watch;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationFilter;
import io.micrometer.tracing.exporter.SpanExportingPredicate;
import io.opentelemetry.api.OpenTelemetry;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration(afterName = {"org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
        "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration"})
class WatchConfiguration {

    @Bean
    Traces traces(OpenTelemetry openTelemetry) {
        return new Traces(openTelemetry);
    }

    @Bean
    Journeys journeys(Traces traces, EventStore events) {
        return new Journeys(traces, events);
    }

    @Bean
    CorrelationDataProvider commandSteps(Traces traces) {
        return new CommandSteps(traces);
    }

    @Bean
    ConfigurerModule commandsEventsAndDeadlinesAreSteps(Traces traces, ObjectProvider<OwnSpans> withOwnSpans) {
        return configurer -> {
            configurer
                    .eventProcessing(processing -> processing.registerDefaultHandlerInterceptor((axon, processor) -> new EventSteps(traces,
                            withOwnSpans.stream().anyMatch(own -> own.processor().equals(processor)) ? null : processor)));
            configurer.onInitialize(axon -> axon.onStart(() -> {
                axon.commandBus().registerHandlerInterceptor(new CommandSteps(traces));
                axon.deadlineManager().registerHandlerInterceptor(new EventSteps(traces, "deadlines"));
            }));
        };
    }

    /** Right after the filter that begins the span of a request. */
    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        var registration = new FilterRegistrationBean<>(new TraceFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    /** Whoever asks how the service is does not travel. */
    @Bean
    SpanExportingPredicate journeysOnly() {
        return span -> !String.valueOf(span.getTags().get("uri")).startsWith("/actuator");
    }

    /** A whole address can hold what opens a link; its pattern says enough. */
    @Bean
    ObservationFilter noAddresses() {
        return context -> context.removeHighCardinalityKeyValue("http.url");
    }

    @Bean
    MeterBinder chassisMetrics(JdbcClient jdbc) {
        return new ChassisMetrics(jdbc);
    }
}
