package so.onekey.returns.benchmarks.deadlines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;

/**
 * Refunds that stay pending by themselves: paid by bank transfer, they wait for a person. Some are made by the service itself from messages;
 * their rows, in every table, are then multiplied.
 */
final class Pending {
    /** Made by the service itself. Their ids hold {@code t000012}, those of their copies {@code c012345}, or {@code w012345} for the warm-up. */
    static final int REAL = 100;
    private static final int PARTITIONS = 6;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private final Connection connection;
    private final String kafka;

    Pending(Connection connection, String kafka) {
        this.connection = connection;
        this.kafka = kafka;
    }

    void makeSome() throws SQLException, InterruptedException {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", kafka))) {
            admin.createTopics(List.of(new NewTopic(Topic.CLAIMS.topicName(), PARTITIONS, (short) 1))).all().get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka makes no topic", refused.getCause());
        }
        var codec = new CloudEventCodec();
        try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", kafka, "acks", "all"), new StringSerializer(),
                new ByteArraySerializer())) {
            for (int number = 0; number < REAL; number++) {
                var refund = approved("t%06d".formatted(number));
                producer.send(record(codec.binary(new CloudEvent<>("approved-" + refund.refundId(),
                        "/claims-service/Claim/" + refund.claimId(), refund.claimId(), refund.occurredAt(), 1L, refund)),
                        refund.claimId()));
            }
        }
        awaitReal();
    }

    private static RefundApproved approved(String key) {
        var price = Money.of(CurrencyUnit.USD, 129);
        var transfer = new RefundablePayment("manual", "payment-" + key, "bank transfer", price, Money.zero(CurrencyUnit.USD));
        return new RefundApproved("claim-" + key, "order-" + key, Instant.now(), "refund-" + key, Instant.now(), price,
                List.of(new RefundedLine("L1", 1, price)), Money.zero(CurrencyUnit.USD), List.of(transfer));
    }

    private static ProducerRecord<String, byte[]> record(WireMessage wire, String key) {
        var record = new ProducerRecord<>(Topic.CLAIMS.topicName(), key, wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private void awaitReal() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (new Stored(connection).count("select count(*) from settlement_item") < REAL || new Stored(connection).unread() > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The service did not take up " + REAL + " approved refunds within " + LIMIT);
            }
            Thread.sleep(200);
        }
    }

    /** With no instance running. The first comes due at {@code begin}. */
    void multiply(Plan plan, Instant begin) throws SQLException {
        connection.setAutoCommit(false);
        var settings = Map.of("real", REAL, "begin", begin, "count", plan.count(), "spread", plan.spread().toSeconds(), "warm",
                plan.warmUp(),
                "warm_begin", begin.minus(Plan.BREATH).minus(Plan.WARM_UP), "warm_spread", Plan.WARM_UP.toSeconds());
        try (var statement = connection.prepareStatement("select set_config('benchmark.' || ?, ?, true)")) {
            for (var setting : settings.entrySet()) {
                statement.setString(1, setting.getKey());
                statement.setString(2, setting.getValue().toString());
                statement.execute();
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute(text("multiply.sql"));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static String text(String resource) {
        try (InputStream in = Pending.class.getResourceAsStream("/deadlines/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
