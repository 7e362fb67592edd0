package so.onekey.returns.refunds.promise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.SimpleDeadlineManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.saga.SimpleResourceInjector;
import org.joda.money.Money;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.approval.RefundTerms;
import so.onekey.returns.refunds.approval.ScheduleRefund;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordNeverArrived;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordUnknownOutcome;
import so.onekey.returns.refunds.payment.PaymentEvent.PartRefused;
import so.onekey.returns.refunds.payment.PaymentEvent.PartReversed;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.refund.RefundEvent.RefundAwaitsSettlement;
import so.onekey.returns.refunds.refund.RefundEvent.RefundIssued;
import so.onekey.returns.refunds.refund.RefundEvent.RefundPartAccepted;
import so.onekey.returns.refunds.refund.RefundEvent.RefundReversed;
import so.onekey.returns.refunds.refund.SettlementCause;

/** Both aggregates and the promise on a store in memory: one order, its payments and whatever happens to them. */
final class House implements AutoCloseable {
    private static final Instant FAR = Instant.parse("2126-01-01T00:00:00Z");
    /** No deadline comes up before that. */
    private static final DeadlineManager CLOCK = SimpleDeadlineManager.builder().transactionManager(NoTransactionManager.instance())
            .scopeAwareProvider(nobody -> Stream.empty()).build();

    private final List<Object> heard = new ArrayList<>();
    private final Configuration axon = start();
    private final List<CapturedPayment> payments;
    private final Map<String, Money> approved = new LinkedHashMap<>();
    private final List<RefundDrawn> underWay = new ArrayList<>();
    private final Set<RefundDrawn> everUnderWay = new HashSet<>();

    private House(List<CapturedPayment> payments) {
        this.payments = payments;
    }

    static House with(List<CapturedPayment> payments) {
        return new House(payments);
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    void take(EveryInterleavingTest.Step step) {
        if (step.refund()) {
            approve(Money.ofMinor(payments.getFirst().captured().getCurrencyUnit(), step.minor()));
        } else if (!underWay.isEmpty()) {
            answer(underWay.get(step.which() % underWay.size()), step.answer());
        }
    }

    private void approve(Money amount) {
        String refundId = "r-" + approved.size();
        approved.put(refundId, amount);
        axon.commandGateway()
                .sendAndWait(new ScheduleRefund(refundId, new RefundTerms("c-1", "o-1", FAR, amount, payments), FAR, FAR, FAR));
        heard(RefundDrawn.class).filter(draw -> draw.refundId().equals(refundId) && draw.provider().equals("stripe"))
                .forEach(underWay::add);
    }

    private void answer(RefundDrawn to, EveryInterleavingTest.Answer answer) {
        switch (answer) {
            case ACCEPTED -> tell(new RecordAcceptance(to.payment(), to.refundId(), to.attempt(), "re_1", FAR));
            case REFUSED -> tell(new RecordRefusal(to.payment(), to.refundId(), to.attempt(), "declined", null, FAR));
            case UNKNOWN -> tell(new RecordUnknownOutcome(to.payment(), to.refundId(), to.attempt(), FAR));
            case NEVER_ARRIVED -> tell(new RecordNeverArrived(to.payment(), to.refundId(), to.attempt(), FAR));
            case ACCEPTED_AND_FAILED_LATER -> {
                tell(new RecordAcceptance(to.payment(), to.refundId(), to.attempt(), "re_1", FAR));
                tell(new RecordRefusal(to.payment(), to.refundId(), to.attempt(), "lost_or_stolen_card", "re_1", FAR));
                tell(new RecordAcceptance(to.payment(), to.refundId(), to.attempt(), "re_1", FAR));
            }
        }
        if (answer != EveryInterleavingTest.Answer.UNKNOWN) {
            underWay.remove(to);
        }
        heard(RefundDrawn.class).filter(draw -> draw.payment().equals(to.payment()) && draw.refundId().equals(to.refundId())
                && draw.attempt() == to.attempt() + 1).filter(next -> !everUnderWay.contains(next)).forEach(underWay::add);
        everUnderWay.addAll(underWay);
    }

    /** Once more as well: whoever tells something may tell it twice. */
    private void tell(PaymentCommand command) {
        axon.commandGateway().sendAndWait(command);
        axon.commandGateway().sendAndWait(command);
    }

    Map<String, Money> approved() {
        return approved;
    }

    Money held(CapturedPayment payment) {
        var free = Stream.concat(heard(PartRefused.class).map(part -> part.payment() + part.refundId()),
                heard(PartReversed.class).map(part -> part.payment() + part.refundId())).toList();
        return sum(payment.captured(), heard(RefundDrawn.class).filter(draw -> draw.attempt() == 1)
                .filter(draw -> draw.payment().equals(payment.key())).filter(draw -> !free.contains(draw.payment() + draw.refundId()))
                .map(RefundDrawn::amount));
    }

    Money drawn(String refundId) {
        return sum(approved.get(refundId), heard(RefundDrawn.class).filter(draw -> draw.attempt() == 1)
                .filter(draw -> draw.refundId().equals(refundId)).map(RefundDrawn::amount));
    }

    Money overCap(String refundId) {
        return sum(approved.get(refundId), heard(RefundAwaitsSettlement.class).filter(waits -> waits.refundId().equals(refundId))
                .filter(waits -> waits.cause() == SettlementCause.OVER_CAP).map(RefundAwaitsSettlement::amount));
    }

    /** Whether what was accepted and not reversed ever was all of it, from what was heard in its order. */
    boolean wasWhole(String refundId) {
        Money amount = approved.get(refundId);
        Money accepted = Money.zero(amount.getCurrencyUnit());
        boolean whole = amount.isZero();
        for (Object event : heard) {
            if (event instanceof RefundPartAccepted part && part.refundId().equals(refundId)) {
                accepted = accepted.plus(part.accepted().part().amount());
            } else if (event instanceof RefundReversed part && part.refundId().equals(refundId)) {
                accepted = accepted.minus(part.reversed().part().amount());
            }
            whole |= accepted.isEqual(amount);
        }
        return whole;
    }

    long timesIssued(String refundId) {
        return heard(RefundIssued.class).filter(issued -> issued.refundId().equals(refundId)).count();
    }

    private <E> Stream<E> heard(Class<E> type) {
        return heard.stream().filter(type::isInstance).map(type::cast);
    }

    private static Money sum(Money inThisCurrency, Stream<Money> amounts) {
        return amounts.reduce(Money.zero(inThisCurrency.getCurrencyUnit()), Money::plus);
    }

    private Configuration start() {
        var started = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureAggregate(aggregate("refund.Refund")).configureAggregate(aggregate("payment.Payment"))
                .configureResourceInjector(configuration -> new SimpleResourceInjector(configuration.commandGateway(), CLOCK))
                .eventProcessing(processing -> processing.usingSubscribingEventProcessors()
                        .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                        .registerSaga(RefundPromise.class))
                .start();
        started.eventBus().subscribe(events -> events.forEach(event -> heard.add(event.getPayload())));
        return started;
    }

    private static Class<?> aggregate(String name) {
        try {
            return Class.forName("so.onekey.returns.refunds." + name);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException(moved);
        }
    }
}
