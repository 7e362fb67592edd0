package so.onekey.returns.refunds.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A comparison and what it found.
 *
 * @param status RUNNING or FINISHED
 * @param from the first instant of the span, {@code before} just after its last one
 * @param addsUp whether the sums of all currencies do; absent while it runs
 * @param differences the first 500, as {@code inFlight}; the CSV has all
 */
record ReconciliationView(UUID reconciliationId, String status, Instant askedAt, @Nullable String askedBy, Instant from, Instant before,
        @Nullable Instant finishedAt, @Nullable Boolean addsUp, List<CurrencyView> totals, int differenceCount, int inFlightCount,
        List<FindingView> differences, List<FindingView> inFlight) {

    private static final int SHOWN = 500;

    /** @param addsUp whether each amount is somewhere, and the findings explain to the cent why the two sides differ */
    record CurrencyView(Money approved, Money sent, Money settledByProvider, Money settledByHand, Money inFlight, Money failed,
            Money notDrawn, Money paidAtProvider, Money explained, int differences, boolean addsUp) {

        static CurrencyView of(Totals sums) {
            return new CurrencyView(sums.approved(), sums.sent(), sums.settledByProvider(), sums.settledByHand(), sums.inFlight(),
                    sums.failed(), sums.notDrawn(), sums.paidAtProvider(), sums.explained(), sums.differences(), sums.addUp());
        }
    }

    /** @param kind MISSING_AT_PROVIDER, UNKNOWN_TO_US, OTHER_AMOUNT, OTHER_CURRENCY, OTHER_STATUS, PAID_TWICE, REFUNDED_OUTSIDE or IN_FLIGHT */
    record FindingView(String kind, @Nullable String refundKey, @Nullable String refundId, String paymentId,
            List<String> providerRefundIds, @Nullable Money ours, @Nullable String ourStatus, @Nullable Money theirs,
            @Nullable String theirStatus, @Nullable String failureCode, @Nullable UUID correctionId) {

        static FindingView of(NumberedFinding numbered) {
            var found = numbered.finding();
            return new FindingView(found.kind().name(), found.refundKey(), found.refundId(), found.paymentId(),
                    found.providerRefundIds(), found.ours(), found.ourStatus(), found.theirs(), found.theirStatus(),
                    found.failureCode(), numbered.correctionId());
        }
    }

    static ReconciliationView of(Report report, List<Totals> totals, List<NumberedFinding> findings) {
        boolean isFinished = report.finishedAt() != null;
        var differences = findings.stream().filter(one -> one.finding().isDifference()).toList();
        var inFlight = findings.stream().filter(one -> !one.finding().isDifference()).toList();
        return new ReconciliationView(report.reconciliationId(), isFinished ? "FINISHED" : "RUNNING", report.askedAt(), report.askedBy(),
                report.from(), report.before(), report.finishedAt(), isFinished ? totals.stream().allMatch(Totals::addUp) : null,
                totals.stream().map(CurrencyView::of).toList(), differences.size(), inFlight.size(), shown(differences), shown(inFlight));
    }

    private static List<FindingView> shown(List<NumberedFinding> findings) {
        return findings.stream().limit(SHOWN).map(FindingView::of).toList();
    }
}
