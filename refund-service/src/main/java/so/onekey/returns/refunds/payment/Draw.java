package so.onekey.returns.refunds.payment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.payment.PaymentEvent.RefundDrawn;
import so.onekey.returns.refunds.refund.SettlementRefusal;

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

    /** Paid by hand, as one person says. */
    record SetAside(String reference) implements Outcome {}

    /** Paid by hand. */
    record Settled(String reference) implements Outcome {}

    record Released() implements Outcome {}

    static Draw open(RefundDrawn drawn) {
        return new Draw(drawn, new Open());
    }

    Draw with(Outcome known) {
        return new Draw(drawn, known);
    }

    /** What can't be drawn by another refund. */
    Money held() {
        return isFree() ? Money.zero(drawn.amount().getCurrencyUnit()) : drawn.amount();
    }

    /** Whether another refund can have it. */
    boolean isFree() {
        return outcome instanceof Refused || outcome instanceof Reversed || outcome instanceof Released;
    }

    boolean wasPaidWith(String reference) {
        return outcome.equals(new SetAside(reference)) || outcome.equals(new Settled(reference));
    }

    /**
     * Whether writing this payout down says something new.
     *
     * @throws SettlementRefusal if this part is not for a person to pay
     */
    boolean takes(Outcome payout) {
        if (outcome.equals(payout)) {
            return false;
        }
        return switch (outcome) {
            case Open open -> true;
            case Refused refused -> true;
            case Reversed reversed -> true;
            case Held held -> true;
            case SetAside before -> true;
            case Unknown unknown -> throw new SettlementRefusal("outcome-unknown", "Nobody knows whether the provider paid this part");
            case Accepted accepted -> throw new SettlementRefusal("outcome-known", "The provider has paid this part: "
                    + accepted.providerRefundId());
            case Settled settled -> throw new SettlementRefusal("settled-before", "This part was paid by hand with the reference "
                    + settled.reference());
            case Released released -> throw new SettlementRefusal("dismissed-before", "Nothing is owed for this part");
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
            case SetAside byHand -> contradicts(answer, isNoPayment(answer));
            case Settled byHand -> contradicts(answer, isNoPayment(answer));
            case Released released -> contradicts(answer, isNoPayment(answer));
        };
    }

    /** Whether a refund that the provider had accepted has failed with this. */
    boolean isReversedBy(Refused answer) {
        return outcome instanceof Accepted accepted && accepted.providerRefundId().equals(answer.providerRefundId());
    }

    private static boolean isOf(@Nullable String providerRefundId, Outcome answer) {
        return answer instanceof Accepted accepted && accepted.providerRefundId().equals(providerRefundId);
    }

    private static boolean isNoPayment(Outcome answer) {
        return answer instanceof Refused || answer instanceof Held;
    }

    private boolean contradicts(Outcome answer, boolean saidBefore) {
        if (saidBefore || answer instanceof Unknown) {
            return false;
        }
        throw new Contradiction("attempt " + drawn.attempt() + " of refund " + drawn.refundId() + " is known as " + outcome
                + "; the provider now says " + answer, said(answer));
    }

    private Contradiction.@Nullable Said said(Outcome answer) {
        return switch (answer) {
            case Accepted it -> said(Contradiction.Now.ACCEPTED, it.providerRefundId(), null);
            case Refused it -> said(Contradiction.Now.REFUSED, it.providerRefundId(), it.failureCode());
            case Reversed it -> said(Contradiction.Now.REFUSED, it.providerRefundId(), it.failureCode());
            case Held it -> said(Contradiction.Now.HELD, null, it.failureCode());
            case Open ours -> null;
            case Unknown ours -> null;
            case SetAside ours -> null;
            case Settled ours -> null;
            case Released ours -> null;
        };
    }

    private Contradiction.Said said(Contradiction.Now now, @Nullable String providerRefundId, @Nullable String failureCode) {
        return new Contradiction.Said(drawn.refundId(), drawn.attempt(), now, providerRefundId, failureCode);
    }
}
