package so.onekey.returns.chassis.publishing;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import so.onekey.returns.chassis.watch.OwnSpans;
import so.onekey.returns.chassis.watch.Traces;

import java.util.Optional;

@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
@EnableConfigurationProperties(PublishingSettings.class)
class PublishingConfiguration {

    @Bean
    OwnTopics ownTopics(KafkaAdmin admin, PublishingSettings settings) {
        return new OwnTopics(admin.getConfigurationProperties(), settings.topics(), settings.partitions());
    }

    @Bean
    @SuppressWarnings("unchecked")
    KafkaPublisher kafkaPublisher(@Value("${spring.application.name}") String service, MessageTranslator translator,
            MessageEncoder encoder, KafkaOperations<?, ?> kafka, OwnTopics topics, Traces traces) {
        return new KafkaPublisher(service, translator, encoder, (KafkaOperations<String, byte[]>) kafka, topics, traces);
    }

    @Bean
    OwnSpans publisherTellsWhatIsPublished() {
        return new OwnSpans(KafkaPublisher.PROCESSOR);
    }

    @Bean
    ConfigurerModule publisherKeepsOrderPerKey(MessageTranslator translator) {
        return configurer -> configurer.eventProcessing(processing -> processing.registerSequencingPolicy(KafkaPublisher.PROCESSOR,
                axon -> event -> keyOf(event, translator)));
    }

    private static String keyOf(EventMessage<?> event, MessageTranslator translator) {
        Optional<String> known = event instanceof DomainEventMessage<?> stored
                ? translator.keyOfAggregate(stored.getType(), stored.getAggregateIdentifier())
                : Optional.empty();
        return known.orElseGet(() -> translator.keyOf(event.getPayload()));
    }
}
