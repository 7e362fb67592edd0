package so.onekey.returns.quickstart.partners;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** {@code POST /v1/refunds}: once per key, and as the behaviour of the moment wants it. */
final class RefundRequests {

    private final RefundBooks books;
    private final IdempotencyKeys keys;
    private final Behaviours behaviours;
    private final Webhooks webhooks;
    private final Map<String, Long> received = new ConcurrentHashMap<>();

    RefundRequests(RefundBooks books, IdempotencyKeys keys, Behaviours behaviours, Webhooks webhooks) {
        this.books = books;
        this.keys = keys;
        this.behaviours = behaviours;
        this.webhooks = webhooks;
    }

    long received(String payment) {
        return received.getOrDefault(payment, 0L);
    }

    Reply create(RefundRequest request) {
        received.merge(request.payment(), 1L, Long::sum);
        Conduct conduct = behaviours.towards(request.payment());
        return conduct.refusal().orElseGet(() -> once(request, conduct));
    }

    private Reply once(RefundRequest request, Conduct conduct) {
        String key = request.key();
        if (key == null) {
            return book(request, conduct);
        }
        return switch (keys.enter(key, request.parameters())) {
            case IdempotencyKeys.Standing.InUse inUse -> StripeErrors.keyInUse(key);
            case IdempotencyKeys.Standing.UsedForOtherParameters other -> StripeErrors.keyWithOtherParameters(key);
            case IdempotencyKeys.Standing.AlreadyAnswered earlier -> spoken(earlier.answer(), conduct);
            case IdempotencyKeys.Standing.Free free -> {
                try {
                    yield book(request, conduct);
                } finally {
                    keys.leave(key);
                }
            }
        };
    }

    private Reply book(RefundRequest request, Conduct conduct) {
        behaviours.delay(conduct.delay());
        behaviours.pass(conduct.beforeBooking());
        if (behaviours.closing()) {
            return new Reply.Silence();
        }
        return spoken(books.refund(request, conduct.verdict()), conduct);
    }

    private Reply spoken(Reply.Answer answer, Conduct conduct) {
        behaviours.pass(conduct.beforeAnswer());
        if (answer.status() == 200 && !answer.replayed()) {
            webhooks.tell("refund.updated", answer.body());
            webhooks.tell("refund.created", answer.body());
        }
        return conduct.answerLost() || behaviours.closing() ? new Reply.Silence() : answer;
    }
}
