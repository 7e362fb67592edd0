package so.onekey.returns.chassis.publishing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import so.onekey.returns.chassis.watch.Step;
import so.onekey.returns.chassis.watch.Traces;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Reads the event store in order and tells Kafka. A batch is sent and acknowledged before its token is stored, in the batch's transaction:
 * what is not acknowledged is sent again, by this node or another.
 */
@ProcessingGroup(KafkaPublisher.PROCESSOR)
@DisallowReplay
class KafkaPublisher {
    /** The name of the processor; services seed its token under it. */
    static final String PROCESSOR = "publisher";
    private static final String BATCH = "messages to publish";
    /** With the longest wait for one round (5 s to send and 8 s to deliver) this is less than a claim (20 s): no two nodes send one batch. */
    private static final Duration LAST_ROUND_STARTS_WITHIN = Duration.ofSeconds(6);

    private final String service;
    private final MessageTranslator translator;
    private final MessageEncoder encoder;
    private final KafkaOperations<String, byte[]> kafka;
    private final OwnTopics topics;
    private final Traces traces;

    KafkaPublisher(String service, MessageTranslator translator, MessageEncoder encoder, KafkaOperations<String, byte[]> kafka,
            OwnTopics topics, Traces traces) {
        this.service = service;
        this.translator = translator;
        this.encoder = encoder;
        this.kafka = kafka;
        this.topics = topics;
        this.traces = traces;
    }

    /** A message and its step, which ends when Kafka has acknowledged it. */
    private record Sending(ProducerRecord<String, byte[]> record, Span step) {

        void end(@Nullable Throwable failure) {
            if (failure != null) {
                step.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
            }
            step.end();
        }
    }

    @EventHandler
    void on(Object event, DomainEventMessage<?> stored, UnitOfWork<?> batch) {
        translator.publish(event).ifPresent(message -> batchOf(batch).add(sending(message, stored)));
    }

    private List<Sending> batchOf(UnitOfWork<?> batch) {
        return batch.root().getOrComputeResource(BATCH, name -> {
            List<Sending> records = new ArrayList<>();
            batch.root().onPrepareCommit(work -> send(records));
            return records;
        });
    }

    private Sending sending(Outgoing message, DomainEventMessage<?> stored) {
        var source = "/" + service + "/" + stored.getType() + "/" + stored.getAggregateIdentifier();
        var encoded = encoder.encode(new OutgoingEnvelope(stored.getIdentifier(), source, stored.getSequenceNumber(), message.key(),
                stored.getTimestamp(), message.data()));
        var record = new ProducerRecord<>(message.topic(), message.key(), encoded.value());
        encoded.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        var step = traces.begin(new Step(message.data().getClass().getSimpleName() + " published", SpanKind.PRODUCER, message.key(),
                stored.getMetaData().get("traceparent") instanceof String cause ? cause : null));
        Traces.traceparentOf(step)
                .ifPresent(trace -> record.headers().add("ce_traceparent", trace.getBytes(StandardCharsets.UTF_8)));
        return new Sending(record, step);
    }

    private void send(List<Sending> messages) {
        long began = System.nanoTime();
        topics.ensure();
        for (var round : Rounds.of(messages, message -> message.record().topic() + " " + message.record().key())) {
            if (System.nanoTime() - began > LAST_ROUND_STARTS_WITHIN.toNanos()) {
                throw new NotPublished("Kafka is too slow: the batch is sent again");
            }
            sendAtOnce(round);
        }
    }

    private void sendAtOnce(List<Sending> round) {
        List<CompletableFuture<?>> acknowledgements = new ArrayList<>();
        try {
            round.forEach(
                    message -> acknowledgements.add(kafka.send(message.record()).whenComplete((sent, failure) -> message.end(failure))));
        } finally {
            // However the round ends, nothing of it may still be under way when the batch is sent again, here or by another node.
            await(CompletableFuture.allOf(acknowledgements.toArray(CompletableFuture[]::new)));
        }
    }

    private static void await(CompletableFuture<?> acknowledgements) {
        try {
            acknowledgements.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotPublished("interrupted while waiting for Kafka", interrupted);
        } catch (ExecutionException refused) {
            throw new NotPublished("Kafka did not acknowledge", refused.getCause());
        }
    }
}
