package so.onekey.returns.refunds.payment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;

/** What one refund has set aside of a payment, and what became of it. */
record Draw(RefundDrawn drawn, Outcome outcome) {

    sealed interface Outcome {}

    record Open() implements Outcome {}

    record Unknown() implements Outcome {}

    record Accepted(String providerRefundId) implements Outcome {}

    record Refused(String failureCode) implements Outcome {}

    static Draw open(RefundDrawn drawn) {
        return new Draw(drawn, new Open());
    }

    Draw with(Outcome known) {
        return new Draw(drawn, known);
    }

    /** What can't be drawn by another refund. */
    Money held() {
        return outcome instanceof Refused ? Money.zero(drawn.amount().getCurrencyUnit()) : drawn.amount();
    }

    /**
     * Whether this outcome says something new. An answer that comes late, after the outcome was unknown, does.
     *
     * @throws IllegalStateException if the provider says one thing and then another of the same attempt
     */
    boolean learns(Outcome answer) {
        return switch (outcome) {
            case Open open -> true;
            case Unknown unknown -> !(answer instanceof Unknown);
            case Accepted accepted -> contradicts(answer, accepted);
            case Refused refused -> contradicts(answer, refused);
        };
    }

    private boolean contradicts(Outcome answer, Outcome known) {
        if (answer instanceof Unknown || answer.equals(known)) {
            return false;
        }
        throw new IllegalStateException("attempt " + drawn.attempt() + " of refund " + drawn.refundId() + " is known as " + known
                + "; the provider now says " + answer);
    }
}
