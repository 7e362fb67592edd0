package so.onekey.returns.chassis.listening;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.publishing.OwnTopics;
import so.onekey.returns.chassis.watch.Traces;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

@AutoConfiguration(afterName = {"org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
        "so.onekey.returns.chassis.publishing.PublishingConfiguration"})
@EnableConfigurationProperties(ListeningSettings.class)
class ListeningConfiguration {

    @Bean
    Listening listening(@Value("${spring.application.name}") String service, List<TopicListener<?>> listeners, MessageDecoder decoder,
            ParkingLot lot, Transactions transactions, ConsumerFactory<?, ?> consumers, OwnTopics topics,
            @Value("${chassis.node:}") String node, Traces traces) {
        var receptions = listeners.stream().collect(Collectors.toMap(Function.identity(),
                listener -> new Reception(listener, decoder, lot, transactions, traces)));
        return new Listening(service, receptions, consumers, topics, node);
    }

    @Bean("listeners")
    HealthIndicator listenersHealth(Listening listening) {
        return () -> (listening.listensToAll() ? Health.up() : Health.down().withDetail("cause", "a consumer has ended; restart")).build();
    }

    @Bean
    MeterBinder parkedMessages(Parking parking) {
        return registry -> Gauge.builder("chassis.messages.parked", parking, Parking::count).description("messages that wait for ops")
                .register(registry);
    }

    @Bean
    ParkingLot parkingLot(JdbcClient jdbc, JsonMapper json) {
        return new ParkingLot(jdbc, json);
    }

    @Bean
    ParkedErasure parkedErasure(ParkingLot lot, Transactions transactions) {
        return new ParkedErasure(lot, transactions);
    }

    @Bean
    Retention discardedMessages(ParkingLot lot, ListeningSettings settings) {
        return new Retention(lot, settings.keepDiscarded());
    }

    @Bean
    Parking parking(ParkingLot lot, List<TopicListener<?>> listeners, MessageDecoder decoder, Transactions transactions, Traces traces) {
        return new Parking(lot, listeners.stream().collect(
                Collectors.toMap(TopicListener::name, listener -> new Reception(listener, decoder, lot, transactions, traces))),
                transactions);
    }
}
