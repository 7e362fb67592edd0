package so.onekey.returns.claims.parcel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.publishing.Outgoing;
import so.onekey.returns.claims.claim.Arrival;
import so.onekey.returns.claims.claim.ClaimRef;
import so.onekey.returns.claims.policy.Finding;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.HoldCause;
import so.onekey.returns.events.Topic;
import so.onekey.returns.events.Verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What the world is told of a parcel. */
@Component
class ParcelPublisher {

    /** The claim it belongs to, or else the parcel itself. */
    String keyOf(ParcelEvent event) {
        return messageOf(event).map(ClaimMessage.AboutParcel::key).orElseGet(() -> event.parcelId().toString());
    }

    Optional<Outgoing> publish(ParcelEvent event) {
        return messageOf(event).map(message -> new Outgoing(Topic.CLAIMS.topicName(), message.key(), message));
    }

    private static Optional<ClaimMessage.AboutParcel> messageOf(ParcelEvent event) {
        String parcelId = event.parcelId().toString();
        return Optional.ofNullable(switch (event) {
            case ParcelEvent.ParcelScanned e -> null;
            case ParcelEvent.ParcelReceived e -> new ClaimMessage.ParcelReceived(claim(e.claim()), e.claim().orderId(), e.at(), parcelId,
                    e.claim().rmaNumber().value(), null, null, e.receivedBy());
            case ParcelEvent.ParcelHeld e ->
                new ClaimMessage.ParcelHeld(claim(e.claim()), e.claim().orderId(), e.at(), parcelId, cause(e.cause()));
            case ParcelEvent.ParcelReturnedToSender e ->
                new ClaimMessage.ParcelReturnedToSender(null, e.orderId(), e.at(), parcelId, e.carrier(), e.trackingNumber());
            case ParcelEvent.ParcelRefused e ->
                new ClaimMessage.ParcelRefused(null, e.orderId(), e.at(), parcelId, e.policyVersion(), findings(e.findings()));
            case ParcelEvent.ParcelMatched e -> new ClaimMessage.ParcelMatched(claim(e.claim()), e.claim().orderId(), e.at(), parcelId,
                    e.claim().rmaNumber().value(), e.matchedBy());
            // Only now is it known whom to tell.
            case ParcelEvent.ParcelMatchedToOrder e ->
                new ClaimMessage.ParcelRefused(null, e.orderId(), e.at(), parcelId, e.policyVersion(), findings(e.findings()));
            case ParcelEvent.ParcelSentBack e -> new ClaimMessage.ParcelSentBack(text(e.claimId()), e.orderId(), e.at(), parcelId,
                    e.carrier(), e.trackingNumber());
            case ParcelEvent.RecoveryWordsDestroyed e -> new ClaimMessage.RecoveryWordsDestroyed(text(e.claimId()), e.orderId(), e.at(),
                    parcelId, e.lineId(), e.destroyedBy());
        });
    }

    private static String claim(ClaimRef claim) {
        return claim.claimId().toString();
    }

    private static @Nullable String text(@Nullable UUID claimId) {
        return Objects.toString(claimId, null);
    }

    private static HoldCause cause(Arrival arrival) {
        return switch (arrival) {
            case UNDER_REVIEW -> HoldCause.UNDER_REVIEW;
            case REJECTED -> HoldCause.REJECTED;
            case WITHDRAWN -> HoldCause.WITHDRAWN;
            case EXPIRED -> HoldCause.EXPIRED;
            case CLOSED -> HoldCause.CLOSED;
            case EXPECTED -> throw new IllegalArgumentException("a parcel that was expected is not held");
        };
    }

    private static List<so.onekey.returns.events.Finding> findings(List<Finding> findings) {
        return findings.stream().map(finding -> new so.onekey.returns.events.Finding(finding.clause().id(),
                Verdict.valueOf(finding.verdict().name()), finding.explanation())).toList();
    }
}
