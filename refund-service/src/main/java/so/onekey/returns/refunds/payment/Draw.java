package so.onekey.returns.refunds.payment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;

/** What one refund has set aside of a payment, and what became of it. */
record Draw(RefundDrawn drawn, Outcome outcome) {

    sealed interface Outcome {}

    record Open() implements Outcome {}

    record Unknown() implements Outcome {}

    record Held(String failureCode) implements Outcome {}

    record Accepted(String providerRefundId) implements Outcome {}

    /** @param providerRefundId absent where the provider never began it */
    record Refused(String failureCode, @Nullable String providerRefundId) implements Outcome {}

    record Reversed(String failureCode, String providerRefundId) implements Outcome {}

    static Draw open(RefundDrawn drawn) {
        return new Draw(drawn, new Open());
    }

    Draw with(Outcome known) {
        return new Draw(drawn, known);
    }

    /** What can't be drawn by another refund. */
    Money held() {
        return switch (outcome) {
            case Open open -> drawn.amount();
            case Unknown unknown -> drawn.amount();
            case Held held -> drawn.amount();
            case Accepted accepted -> drawn.amount();
            case Refused refused -> Money.zero(drawn.amount().getCurrencyUnit());
            case Reversed reversed -> Money.zero(drawn.amount().getCurrencyUnit());
        };
    }

    /**
     * Whether this outcome says something new. An answer that comes late, after the outcome was unknown, does; what was overtaken by the end
     * of the same refund does not.
     *
     * @throws Contradiction if the provider says one thing and then another of the same attempt
     */
    boolean learns(Outcome answer) {
        return switch (outcome) {
            case Open open -> true;
            case Unknown unknown -> !(answer instanceof Unknown);
            case Held held -> contradicts(answer, answer instanceof Held);
            case Accepted accepted -> contradicts(answer, answer.equals(accepted));
            case Refused refused -> contradicts(answer, answer instanceof Refused || isOf(refused.providerRefundId(), answer));
            case Reversed reversed -> contradicts(answer, answer instanceof Refused || isOf(reversed.providerRefundId(), answer));
        };
    }

    /** Whether a refund that the provider had accepted has failed with this. */
    boolean isReversedBy(Refused answer) {
        return outcome instanceof Accepted accepted && accepted.providerRefundId().equals(answer.providerRefundId());
    }

    private static boolean isOf(@Nullable String providerRefundId, Outcome answer) {
        return answer instanceof Accepted accepted && accepted.providerRefundId().equals(providerRefundId);
    }

    private boolean contradicts(Outcome answer, boolean saidBefore) {
        if (saidBefore || answer instanceof Unknown) {
            return false;
        }
        throw new Contradiction("attempt " + drawn.attempt() + " of refund " + drawn.refundId() + " is known as " + outcome
                + "; the provider now says " + answer);
    }
}
