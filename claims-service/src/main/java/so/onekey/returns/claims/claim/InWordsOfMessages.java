package so.onekey.returns.claims.claim;

import so.onekey.returns.claims.policy.Finding;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Condition;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.RequestedLine;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.Seal;
import so.onekey.returns.events.Verdict;

import java.util.Collection;
import java.util.List;

/** The words of the messages for what the claim says in its own. */
final class InWordsOfMessages {
    private InWordsOfMessages() {}

    static ClaimMessage refund(ClaimEvent.RefundApproved event, String claimId, String orderId) {
        RefundQuote quote = event.quote();
        return new ClaimMessage.RefundApproved(claimId, orderId, event.at(), event.refundId().toString(), event.at(), quote.amount(),
                quote.lines().stream().map(line -> new RefundedLine(line.lineId(), line.quantity(), line.amount())).toList(),
                quote.shipping(), quote.payments().stream().map(payment -> new RefundablePayment(payment.provider(), payment.paymentId(),
                        payment.method(), payment.captured(), payment.refundedOutside())).toList());
    }

    static ClaimMessage inspected(ClaimEvent.ItemInspected event, String claimId, String orderId) {
        UnitFinding finding = event.finding();
        return new ClaimMessage.ItemInspected(claimId, orderId, event.at(), event.parcelId().toString(), finding.lineId(), event.unit(),
                finding.serial(), finding.seal() == null ? null : Seal.valueOf(finding.seal().name()),
                Condition.valueOf(finding.condition().name()), event.inspectedBy());
    }

    static RequestedLine requested(LineFacts facts) {
        return new RequestedLine(facts.lineId(), facts.units().quantity(), Reason.valueOf(facts.reason().name()),
                Remedy.valueOf(facts.remedy().name()));
    }

    static List<LineQuantity> lines(List<EntryUnits> units) {
        return EntryUnits.byLine(units).stream().map(line -> new LineQuantity(line.lineId(), line.quantity())).toList();
    }

    static List<DecidedLine> decided(List<DecidedUnits> units) {
        return units.stream().map(DecidedUnits::decision).map(InWordsOfMessages::decided).toList();
    }

    private static DecidedLine decided(LineDecision decision) {
        var resolution = decision.resolution() == null ? null : Resolution.valueOf(decision.resolution().name());
        return new DecidedLine(decision.lineId(), decision.quantity(), Outcome.valueOf(decision.outcome().name()), resolution,
                decision.findings().stream().map(InWordsOfMessages::finding).toList());
    }

    private static so.onekey.returns.events.Finding finding(Finding finding) {
        return new so.onekey.returns.events.Finding(finding.clause().id(), Verdict.valueOf(finding.verdict().name()),
                finding.explanation());
    }

    static List<so.onekey.returns.events.InformationKind> wanted(Collection<InformationKind> kinds) {
        return kinds.stream().sorted().map(kind -> so.onekey.returns.events.InformationKind.valueOf(kind.name())).toList();
    }

    static so.onekey.returns.events.ReviewCause cause(ReviewCause cause) {
        return switch (cause) {
            case RULE, NOTHING_TO_PAY_BACK -> so.onekey.returns.events.ReviewCause.RULE;
            case STOP_REFUSED -> so.onekey.returns.events.ReviewCause.STOP_REFUSED;
            case STOP_UNANSWERED -> so.onekey.returns.events.ReviewCause.STOP_UNANSWERED;
            case DISPATCHED_MEANWHILE -> so.onekey.returns.events.ReviewCause.DISPATCHED_MEANWHILE;
            case LABEL_LATE -> so.onekey.returns.events.ReviewCause.LABEL_LATE;
            case PARCEL_LOST -> so.onekey.returns.events.ReviewCause.PARCEL_LOST;
            case REPLACEMENT_UNAVAILABLE -> so.onekey.returns.events.ReviewCause.REPLACEMENT_UNAVAILABLE;
            case CONTESTED -> so.onekey.returns.events.ReviewCause.CONTESTED;
        };
    }
}
