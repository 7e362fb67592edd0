package so.onekey.returns.refunds.payment;

import org.joda.money.Money;
import org.joda.money.MoneyUtils;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.approval.CapturedPayment;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What came in by a payment, what went back without us, and what is drawn: the one sum that every decision rests on. */
final class Ledger {
    private final WithoutUs withoutUs;
    private final Map<String, Draw> draws = new HashMap<>();
    private @Nullable Money captured;

    Ledger(WithoutUs withoutUs) {
        this.withoutUs = withoutUs;
    }

    /** The facts may come from approvals that overtook each other: the more cautious ones count. */
    void learn(Money nowCaptured) {
        if (captured == null || captured.isSameCurrency(nowCaptured)) {
            captured = MoneyUtils.min(captured, nowCaptured);
        }
    }

    /** As much of what is wanted as is left by what is known and by these facts; nothing in another currency. */
    Money grant(Money wanted, CapturedPayment facts) {
        if (captured != null && !captured.isSameCurrency(facts.captured())) {
            return Money.zero(wanted.getCurrencyUnit());
        }
        return MoneyUtils.min(wanted,
                left(MoneyUtils.min(captured, facts.captured()), withoutUs.refundedOr(facts.refundedOutside())));
    }

    /** What nobody has drawn. */
    Money left() {
        return left(captured, withoutUs.refundedOr(Money.zero(captured.getCurrencyUnit())));
    }

    private Money left(Money in, Money outside) {
        return draws.values().stream().map(Draw::held).reduce(in.minus(outside), Money::minus);
    }

    void draw(RefundDrawn drawn) {
        draws.put(drawn.refundId(), Draw.open(drawn));
    }

    boolean hasDrawn(String refundId) {
        return draws.containsKey(refundId);
    }

    List<Draw> draws() {
        return List.copyOf(draws.values());
    }

    /**
     * The newest attempt, where an older one is meant, too.
     *
     * @throws Contradiction if there was never such an attempt
     */
    Draw draw(String refundId, int attempt) {
        Draw draw = draws.get(refundId);
        if (draw == null || draw.drawn().attempt() < attempt) {
            throw new Contradiction("attempt " + attempt + " of refund " + refundId + " never drew on this payment");
        }
        return draw;
    }

    void note(String refundId, Draw.Outcome outcome) {
        draws.computeIfPresent(refundId, (refund, draw) -> draw.with(outcome));
    }
}
