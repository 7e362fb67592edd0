package so.onekey.returns.claims.claim;

import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.publishing.MessageTranslator;
import so.onekey.returns.chassis.publishing.Outgoing;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.InspectionConcern;
import so.onekey.returns.events.Topic;

import java.time.Instant;
import java.util.Optional;

/** What the world is told of a claim. */
@Component
class ClaimPublisher implements MessageTranslator {

    @Override
    public String keyOf(Object event) {
        return ((ClaimEvent) event).claim().claimId().toString();
    }

    @Override
    public Optional<String> keyOfAggregate(String type, String aggregateId) {
        return type.equals(Claim.TYPE) ? Optional.of(aggregateId) : Optional.empty();
    }

    @Override
    public Optional<Outgoing> publish(Object event) {
        return messageOf((ClaimEvent) event).map(message -> new Outgoing(Topic.CLAIMS.topicName(), keyOf(event), message));
    }

    private static Optional<ClaimMessage> messageOf(ClaimEvent event) {
        String claimId = event.claim().claimId().toString();
        String orderId = event.claim().orderId();
        String rma = event.claim().rmaNumber().value();
        Instant at = event.at();
        return Optional.ofNullable(switch (event) {
            case ClaimEvent.ReturnRequested e -> new ClaimMessage.ReturnRequested(claimId, orderId, at, rma, e.reportedAt(),
                    e.lines().stream().map(InWordsOfMessages::requested).toList());
            case ClaimEvent.ReturnApproved e -> new ClaimMessage.ReturnApproved(claimId, orderId, at, rma, e.policyVersion(),
                    InWordsOfMessages.decided(e.units()));
            case ClaimEvent.ReturnRejected e -> new ClaimMessage.ReturnRejected(claimId, orderId, at, rma, e.policyVersion(),
                    InWordsOfMessages.decided(e.units()));
            case ClaimEvent.ReturnReviewRequested e -> new ClaimMessage.ReturnReviewRequested(claimId, orderId, at, rma,
                    e.policyVersion(), InWordsOfMessages.decided(e.units()), InWordsOfMessages.cause(e.cause()), e.urgent());
            case ClaimEvent.ReviewOverdue e -> null;
            case ClaimEvent.InformationRequested e -> new ClaimMessage.InformationRequested(claimId, orderId, at, rma,
                    e.questionId().toString(), InWordsOfMessages.wanted(e.wanted()), e.requestedBy(), e.answerDue());
            case ClaimEvent.InformationGiven e -> null;
            case ClaimEvent.InformationMissed e -> null;
            case ClaimEvent.ShipmentStopRequested e -> new ClaimMessage.ShipmentStopRequested(claimId, orderId, at,
                    InWordsOfMessages.lines(e.units()), e.answerDue());
            case ClaimEvent.ShipmentStopped e -> null;
            case ClaimEvent.ShipmentStopRefused e -> null;
            case ClaimEvent.LabelOrdered e -> null;
            case ClaimEvent.LabelIssued e -> new ClaimMessage.ReturnLabelIssued(claimId, orderId, at, rma, e.labelId().toString(),
                    e.carrier(), e.trackingNumber(), e.sendBy());
            case ClaimEvent.ReminderDue e -> new ClaimMessage.ReturnReminderDue(claimId, orderId, at, rma, e.labelId().toString(),
                    e.sendBy());
            case ClaimEvent.ParcelInTransit e -> new ClaimMessage.ReturnInTransit(claimId, orderId, at, rma, e.labelId().toString(),
                    e.carrier(), e.trackingNumber(), at);
            case ClaimEvent.ReturnExpired e ->
                new ClaimMessage.ReturnExpired(claimId, orderId, at, rma, InWordsOfMessages.lines(e.units()));
            case ClaimEvent.ReturnWithdrawn e ->
                new ClaimMessage.ReturnWithdrawn(claimId, orderId, at, rma, InWordsOfMessages.lines(e.units()));
            case ClaimEvent.ParcelArrived e -> null;
            case ClaimEvent.ItemInspected e -> InWordsOfMessages.inspected(e, claimId, orderId);
            case ClaimEvent.InspectionOverdue e -> null;
            case ClaimEvent.UnitsMissed e -> null;
            case ClaimEvent.RefundGranted e -> null;
            case ClaimEvent.RefundDeclined e -> new ClaimMessage.RefundDeclined(claimId, orderId, at, rma, e.policyVersion(),
                    InWordsOfMessages.decided(e.units()));
            case ClaimEvent.ReplacementDeclined e -> new ClaimMessage.ReplacementDeclined(claimId, orderId, at, rma,
                    e.policyVersion(), InWordsOfMessages.decided(e.units()));
            case ClaimEvent.InspectionReviewRequested e -> new ClaimMessage.InspectionReviewRequested(claimId, orderId, at, rma,
                    e.policyVersion(), InWordsOfMessages.decided(e.units()), InspectionConcern.valueOf(e.concern().name()));
            case ClaimEvent.RestockProposed e -> null;
            case ClaimEvent.ItemRestocked e -> null;
            case ClaimEvent.ItemSentBack e -> new ClaimMessage.ItemSentBack(claimId, orderId, at, rma, InWordsOfMessages.lines(e.units()),
                    e.carrier(), e.trackingNumber());
            case ClaimEvent.RefundApproved e -> InWordsOfMessages.refund(e, claimId, orderId);
            case ClaimEvent.NothingToRefund e -> null;
            case ClaimEvent.RefundProgressed e -> null;
            case ClaimEvent.ReplacementApproved e -> new ClaimMessage.ReplacementApproved(claimId, orderId, at, rma,
                    e.policyVersion(), InWordsOfMessages.decided(e.units()));
            case ClaimEvent.ReplacementDispatched e -> null;
            case ClaimEvent.ReplacementDelivered e -> null;
            case ClaimEvent.CustomerTold e -> null;
            case ClaimEvent.ClaimClosed e -> new ClaimMessage.ClaimClosed(claimId, orderId, at, rma);
        });
    }
}
