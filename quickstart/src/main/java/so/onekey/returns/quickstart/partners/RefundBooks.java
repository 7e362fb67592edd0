package so.onekey.returns.quickstart.partners;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Payments and their refunds: never more goes back than came in. Every change is on disk before it is seen. */
final class RefundBooks implements AutoCloseable {

    private final BooksFile<BooksEntry> file;
    private final IdempotencyKeys keys;
    private final InstantSource clock;
    private final Map<String, Books.Payment> payments = new LinkedHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    RefundBooks(BooksFile<BooksEntry> file, IdempotencyKeys keys, InstantSource clock) {
        this.file = file;
        this.keys = keys;
        this.clock = clock;
        file.read().forEach(this::apply);
    }

    void register(String payment, long captured, String currency) {
        lock.lock();
        try {
            Books.Payment known = payments.get(payment);
            if (known == null) {
                keep(new BooksEntry.PaymentRegistered(payment, captured, currency, clock.instant()));
            } else if (known.captured() != captured || !known.currency().equals(currency)) {
                throw new IllegalArgumentException("Payment " + payment + " is registered with other terms: " + known.captured() + " "
                        + known.currency() + ", not " + captured + " " + currency);
            }
        } finally {
            lock.unlock();
        }
    }

    Reply.Answer refund(RefundRequest request, Conduct.Verdict verdict) {
        lock.lock();
        try {
            BooksEntry.RequestAnswered entry = decide(request, verdict);
            keep(entry);
            return Reply.Answer.of(entry.status(), entry.body());
        } finally {
            lock.unlock();
        }
    }

    /** Ends a refund so, or sends it back after its end; nothing where that can't come after what it is. */
    Optional<Books.Refund> end(String refund, Books.Status how) {
        lock.lock();
        try {
            Optional<Books.Refund> ended = find(refund).filter(known -> known.status().canBecome(how)).map(known -> known.as(how));
            ended.ifPresent(known -> keep(how == Books.Status.FAILED
                    ? new BooksEntry.RefundFailed(known.payment(), refund, clock.instant())
                    : new BooksEntry.RefundSucceeded(known.payment(), refund, clock.instant())));
            return ended;
        } finally {
            lock.unlock();
        }
    }

    private BooksEntry.RequestAnswered decide(RefundRequest request, Conduct.Verdict verdict) {
        Books.Payment payment = payments.get(request.payment());
        if (payment == null) {
            return refusal(request, StripeErrors.missing("payment_intent", request.payment(), "payment_intent"));
        }
        long left = payment.captured() - payment.refunded();
        if (left == 0) {
            return refusal(request, StripeErrors.alreadyRefunded(payment.id()));
        }
        long amount = request.amount() == null ? left : request.amount();
        if (amount > left) {
            return refusal(request, StripeErrors.tooLarge(amount, left, payment.currency()));
        }
        return switch (verdict) {
            case SUCCEED -> booking(request, payment, amount, Books.Status.SUCCEEDED);
            case LEAVE_PENDING -> booking(request, payment, amount, Books.Status.PENDING);
            case DECLINE -> refusal(request, StripeErrors.declined());
            case BREAK -> refusal(request, StripeErrors.broken());
        };
    }

    private BooksEntry.RequestAnswered booking(RefundRequest request, Books.Payment payment, long amount, Books.Status status) {
        Books.Refund refund = new Books.Refund("re_" + UUID.randomUUID().toString().replace("-", ""), payment.id(), amount,
                payment.currency(), status, request.key(), request.metadata(), request.reason(), clock.instant());
        return answered(request, Reply.Answer.of(200, StripeJson.refund(refund)), refund);
    }

    private BooksEntry.RequestAnswered refusal(RefundRequest request, Reply.Answer answer) {
        return answered(request, answer, null);
    }

    private BooksEntry.RequestAnswered answered(RefundRequest request, Reply.Answer answer, Books.@Nullable Refund refund) {
        return new BooksEntry.RequestAnswered(request.key(), request.parameters(), answer.status(), answer.body(), refund,
                clock.instant());
    }

    private void keep(BooksEntry entry) {
        file.append(entry);
        apply(entry);
    }

    private void apply(BooksEntry entry) {
        switch (entry) {
            case BooksEntry.PaymentRegistered registered -> payments.put(registered.payment(),
                    new Books.Payment(registered.payment(), registered.captured(), registered.currency(), List.of()));
            case BooksEntry.RefundFailed failed -> ended(failed.payment(), failed.refund(), Books.Status.FAILED);
            case BooksEntry.RefundSucceeded succeeded -> ended(succeeded.payment(), succeeded.refund(), Books.Status.SUCCEEDED);
            case BooksEntry.RequestAnswered answered -> {
                if (answered.refund() != null) {
                    payments.computeIfPresent(answered.refund().payment(), (id, payment) -> with(payment, answered.refund()));
                }
                if (answered.key() != null) {
                    keys.remember(answered.key(), answered.parameters(), Reply.Answer.of(answered.status(), answered.body()),
                            answered.at());
                }
            }
        }
    }

    private void ended(String payment, String refund, Books.Status how) {
        payments.computeIfPresent(payment, (id, known) -> new Books.Payment(id, known.captured(), known.currency(),
                known.refunds().stream().map(one -> one.id().equals(refund) ? one.as(how) : one).toList()));
    }

    private static Books.Payment with(Books.Payment payment, Books.Refund refund) {
        List<Books.Refund> refunds = new ArrayList<>(payment.refunds());
        refunds.add(refund);
        return new Books.Payment(payment.id(), payment.captured(), payment.currency(), List.copyOf(refunds));
    }

    Books snapshot() {
        lock.lock();
        try {
            Map<String, Books.Totals> totals = new TreeMap<>();
            payments.values().forEach(payment -> totals.merge(payment.currency(),
                    new Books.Totals(payment.captured(), payment.refunded()),
                    (one, other) -> new Books.Totals(one.captured() + other.captured(), one.refunded() + other.refunded())));
            return new Books(Collections.unmodifiableMap(new LinkedHashMap<>(payments)), Collections.unmodifiableMap(totals));
        } finally {
            lock.unlock();
        }
    }

    Optional<Books.Refund> find(String refund) {
        return snapshot().payments().values().stream().flatMap(payment -> payment.refunds().stream())
                .filter(candidate -> candidate.id().equals(refund)).findAny();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            file.close();
        } finally {
            lock.unlock();
        }
    }
}
