package so.onekey.returns.refunds.overview;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A refund with all that became of it. */
record RefundDetail(RefundSummary refund, List<PartView> parts, List<SettlementView> settlements) {

    /**
     * @param outcome ACCEPTED, REFUSED or UNKNOWN; NONE while it is on its way
     */
    record PartView(String provider, String paymentId, String method, int attempt, Money amount, String outcome,
            @Nullable String providerRefundId, @Nullable String failureCode) {}

    /**
     * What a person has to settle.
     *
     * @param cause CANNOT, FAILED or OVER_CAP
     * @param payments of which payments, none where it belongs to none
     */
    record SettlementView(String cause, Money amount, List<String> payments) {}
}
