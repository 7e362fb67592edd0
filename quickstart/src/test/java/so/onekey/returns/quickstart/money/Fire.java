package so.onekey.returns.quickstart.money;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.codec.CloudEvent;
import so.onekey.returns.events.codec.CloudEventCodec;
import so.onekey.returns.events.codec.WireMessage;
import so.onekey.returns.quickstart.house.House;
import so.onekey.returns.quickstart.house.ServiceProcess;
import so.onekey.returns.quickstart.partners.Behaviour;
import so.onekey.returns.quickstart.partners.PaymentProvider;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static org.awaitility.Awaitility.await;

/**
 * Everything that can go wrong with refunds, at once: told twice and out of order, a moody provider whose refunds fail long after, its
 * webhooks twice, late and mixed with forged ones, instances that die.
 */
final class Fire {
    private static final List<Behaviour> MOODS = List.of(new Behaviour.Normal(), new Behaviour.Normal(), new Behaviour.RateLimited(),
            new Behaviour.Down(), new Behaviour.Unreachable(), new Behaviour.Slow(Duration.ofMillis(300)), new Behaviour.LoseAnswer());
    private final House house;
    private final Random dice;
    private final Fates fates;
    private int deaths;

    Fire(House house, Random dice) {
        this.house = house;
        this.dice = dice;
        this.fates = new Fates(house.provider(), new Random(dice.nextLong()));
    }

    /** The provider knows of far more money than was captured, so that nobody but our own ledger keeps refunds from being too much. */
    void charge(Approvals approvals) {
        PaymentProvider provider = house.provider();
        approvals.payments().forEach(payment -> {
            provider.register(payment.paymentId(), payment.captured().getAmountMinorLong() * 1000,
                    payment.captured().getCurrencyUnit().getCode());
            switch (dice.nextInt(6)) {
                case 0 -> provider.behave(payment.paymentId(), new Behaviour.Decline());
                case 1, 2 -> provider.behave(payment.paymentId(), new Behaviour.Pending());
                default -> {}
            }
        });
    }

    /** Each approval is told once to three times, in any order. */
    void tell(List<RefundApproved> refunds) {
        List<RefundApproved> told = new ArrayList<>();
        refunds.forEach(refund -> told.addAll(Collections.nCopies(1 + dice.nextInt(3), refund)));
        Collections.shuffle(told, dice);
        var codec = new CloudEventCodec();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", house.infrastructure().kafka().bootstrapServers(), "acks", "all"),
                new StringSerializer(), new ByteArraySerializer())) {
            told.forEach(refund -> producer.send(record(codec.binary(new CloudEvent<>("approved-" + refund.refundId(),
                    "/claims-service/Claim/" + refund.claimId(), refund.claimId(), refund.occurredAt(), 1L, refund)), refund.claimId())));
        }
    }

    private static ProducerRecord<String, byte[]> record(WireMessage wire, String key) {
        var record = new ProducerRecord<>(Topic.CLAIMS.topicName(), key, wire.value());
        wire.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** The provider changes its mood, and now and then one of the instances dies and is started again, until the time is over. */
    void rage(List<ServiceProcess> instances, Duration time) {
        house.provider().tellAnyOf(instances.stream().map(instance -> instance.url().resolve("/webhooks/stripe")).toList());
        house.provider().tellCarelessly(2, Duration.ofSeconds(2));
        try (var beside = Executors.newSingleThreadScheduledExecutor()) {
            beside.scheduleWithFixedDelay(() -> fates.turn(instances.get(dice.nextInt(instances.size())).url()), 0, 250,
                    TimeUnit.MILLISECONDS);
            rageUntil(System.nanoTime() + time.toNanos(), instances);
        }
        house.provider().behave(new Behaviour.Normal());
    }

    private void rageUntil(long end, List<ServiceProcess> instances) {
        while (System.nanoTime() < end) {
            house.provider().behave(MOODS.get(dice.nextInt(MOODS.size())));
            await().pollDelay(Duration.ofMillis(300 + dice.nextInt(700))).until(() -> true);
            if (dice.nextInt(4) == 0) {
                var victim = instances.get(dice.nextInt(instances.size()));
                victim.kill();
                deaths++;
                victim.launch();
                victim.awaitReady();
            }
        }
    }

    /** What is pending when all else is over ends, one way or the other. */
    void endAll() {
        fates.endAll();
    }

    int forgeriesTaken() {
        return fates.forgeriesTaken();
    }

    @Override
    public String toString() {
        var webhooks = house.provider().deliveries();
        return "%d deaths; %d webhooks were taken, %d of them repeats; %d forged ones were turned away"
                .formatted(deaths, webhooks.taken(), webhooks.repeated(), fates.forgeriesTurnedAway());
    }
}
