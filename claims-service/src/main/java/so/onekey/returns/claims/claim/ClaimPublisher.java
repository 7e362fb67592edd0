package so.onekey.returns.claims.claim;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.publishing.MessageTranslator;
import so.onekey.returns.chassis.publishing.Outgoing;
import so.onekey.returns.claims.policy.Finding;
import so.onekey.returns.claims.policy.LineDecision;
import so.onekey.returns.claims.policy.LineFacts;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.DecidedLine;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Outcome;
import so.onekey.returns.events.Reason;
import so.onekey.returns.events.RefundablePayment;
import so.onekey.returns.events.RefundedLine;
import so.onekey.returns.events.Remedy;
import so.onekey.returns.events.RequestedLine;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.Verdict;

import java.util.List;
import java.util.Optional;

/** What the world is told of a claim. */
@Component
class ClaimPublisher implements MessageTranslator {

    @Override
    public String keyOf(Object event) {
        return ((ClaimEvent) event).claim().claimId().toString();
    }

    @Override
    public Optional<Outgoing> publish(Object event) {
        return messageOf((ClaimEvent) event).map(message -> new Outgoing(Topic.CLAIMS.topicName(), keyOf(event), message));
    }

    private static Optional<ClaimMessage> messageOf(ClaimEvent event) {
        String claimId = event.claim().claimId().toString();
        String orderId = event.claim().orderId();
        String rma = event.claim().rmaNumber().value();
        return Optional.ofNullable(switch (event) {
            case ClaimEvent.ReturnRequested e -> new ClaimMessage.ReturnRequested(claimId, orderId, e.requestedAt(), rma, e.reportedAt(),
                    e.lines().stream().map(ClaimPublisher::requested).toList());
            case ClaimEvent.ReturnApproved e -> new ClaimMessage.ReturnApproved(claimId, orderId, e.decidedAt(), rma, e.policyVersion(),
                    decided(e.units()));
            case ClaimEvent.ReturnRejected e -> new ClaimMessage.ReturnRejected(claimId, orderId, e.decidedAt(), rma, e.policyVersion(),
                    decided(e.units()));
            case ClaimEvent.ReturnReviewRequested e -> new ClaimMessage.ReturnReviewRequested(claimId, orderId, e.decidedAt(), rma,
                    e.policyVersion(), decided(e.units()), cause(e.cause()), e.urgent());
            case ClaimEvent.ShipmentStopRequested e -> new ClaimMessage.ShipmentStopRequested(claimId, orderId, e.requestedAt(),
                    e.units().stream().map(unit -> new LineQuantity(unit.lineId(), unit.quantity())).toList(), e.answerDue());
            case ClaimEvent.ShipmentStopped e -> null;
            case ClaimEvent.ShipmentStopRefused e -> null;
            case ClaimEvent.RefundApproved e -> refund(claimId, orderId, e);
            case ClaimEvent.RefundProgressed e -> null;
            case ClaimEvent.ClaimClosed e -> new ClaimMessage.ClaimClosed(claimId, orderId, e.closedAt(), rma);
        });
    }

    private static ClaimMessage refund(String claimId, String orderId, ClaimEvent.RefundApproved event) {
        RefundQuote quote = event.quote();
        return new ClaimMessage.RefundApproved(claimId, orderId, event.approvedAt(), event.refundId().toString(), event.approvedAt(),
                quote.amount(),
                quote.lines().stream().map(line -> new RefundedLine(line.lineId(), line.quantity(), line.amount())).toList(),
                quote.shipping(), quote.payments().stream().map(payment -> new RefundablePayment(payment.provider(), payment.paymentId(),
                        payment.method(), payment.captured(), payment.refundedOutside())).toList());
    }

    private static RequestedLine requested(LineFacts facts) {
        return new RequestedLine(facts.lineId(), facts.units().quantity(), Reason.valueOf(facts.reason().name()),
                Remedy.valueOf(facts.remedy().name()));
    }

    private static List<DecidedLine> decided(List<DecidedUnits> units) {
        return units.stream().map(DecidedUnits::decision).map(ClaimPublisher::decided).toList();
    }

    private static DecidedLine decided(LineDecision decision) {
        var resolution = decision.resolution() == null ? null : Resolution.valueOf(decision.resolution().name());
        return new DecidedLine(decision.lineId(), decision.quantity(), Outcome.valueOf(decision.outcome().name()), resolution,
                decision.findings().stream().map(ClaimPublisher::finding).toList());
    }

    private static so.onekey.returns.events.Finding finding(Finding finding) {
        return new so.onekey.returns.events.Finding(finding.clause().id(), Verdict.valueOf(finding.verdict().name()),
                finding.explanation());
    }

    private static so.onekey.returns.events.ReviewCause cause(ReviewCause cause) {
        return switch (cause) {
            case RULE, NOTHING_TO_PAY_BACK -> so.onekey.returns.events.ReviewCause.RULE;
            case STOP_REFUSED -> so.onekey.returns.events.ReviewCause.STOP_REFUSED;
            case STOP_UNANSWERED -> so.onekey.returns.events.ReviewCause.STOP_UNANSWERED;
            case DISPATCHED_MEANWHILE -> so.onekey.returns.events.ReviewCause.DISPATCHED_MEANWHILE;
        };
    }
}
