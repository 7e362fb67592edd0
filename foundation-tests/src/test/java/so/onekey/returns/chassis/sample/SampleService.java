package so.onekey.returns.chassis.sample;

import com.github.kagkarlsson.scheduler.task.Task;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.listening.Envelope;
import so.onekey.returns.chassis.listening.MessageDecoder;
import so.onekey.returns.chassis.listening.UnacceptableMessage;
import so.onekey.returns.chassis.outside.OutsideTasks;
import so.onekey.returns.chassis.publishing.MessageEncoder;
import so.onekey.returns.chassis.publishing.MessageTranslator;
import so.onekey.returns.chassis.publishing.Outgoing;
import so.onekey.returns.chassis.store.EventFamily;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The smallest service on the chassis: basins that are filled by messages, and that tell how full they are. */
@SpringBootApplication
public class SampleService {

    @Bean
    EventFamily basinEvents() {
        return EventFamily.of(BasinEvent.class);
    }

    @Bean
    MessageTranslator basinTranslator(@Value("${sample.out}") String out) {
        return new MessageTranslator() {
            @Override
            public String keyOf(Object event) {
                return ((BasinEvent) event).basinId();
            }

            @Override
            public Optional<Outgoing> publish(Object event) {
                return switch ((BasinEvent) event) {
                    case BasinEvent.Filled filled -> Optional.of(new Outgoing(out, filled.basinId(), filled));
                    case BasinEvent.Opened opened -> Optional.empty();
                    case BasinEvent.Emptied emptied -> Optional.empty();
                    case BasinEvent.Pumped pumped -> Optional.empty();
                };
            }
        };
    }

    @Bean
    MessageEncoder basinEncoder() {
        return envelope -> new MessageEncoder.Encoded(
                Map.of("ce_id", envelope.id(), "ce_source", envelope.source(), "ce_sequence", String.valueOf(envelope.sequence())),
                String.valueOf(((BasinEvent.Filled) envelope.data()).drops()).getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    MessageDecoder basinDecoder() {
        return (topic, key, headers, value) -> {
            Faults.next("decode " + key);
            String text = new String(value, StandardCharsets.UTF_8);
            if (!text.matches("-?\\d{1,18}")) {
                throw new UnacceptableMessage("value: must be a whole number");
            }
            return new Envelope<>("Fill", "any", "/test", null, key, Instant.EPOCH, Long.valueOf(text));
        };
    }

    @Bean
    Task<String> pumping(OutsideTasks tasks, PumpCall call) {
        return tasks.of(call);
    }

    @Component
    @ProcessingGroup("reader")
    static class Reader {
        private final JdbcClient jdbc;

        Reader(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(BasinEvent.Filled event, DomainEventMessage<?> stored) {
            Faults.next("reader");
            jdbc.sql("insert into seen (event_id, basin_id, amount) values (?, ?, ?)").params(stored.getIdentifier(), event.basinId(),
                    event.drops()).update();
        }
    }
}
