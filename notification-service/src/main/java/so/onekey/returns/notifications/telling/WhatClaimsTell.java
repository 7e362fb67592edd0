package so.onekey.returns.notifications.telling;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.AboutClaim;
import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.InformationRequested;
import so.onekey.returns.events.ClaimMessage.InspectionReviewRequested;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.ItemSentBack;
import so.onekey.returns.events.ClaimMessage.ParcelHeld;
import so.onekey.returns.events.ClaimMessage.ParcelMatched;
import so.onekey.returns.events.ClaimMessage.ParcelReceived;
import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.ClaimMessage.ParcelReturnedToSender;
import so.onekey.returns.events.ClaimMessage.ParcelSentBack;
import so.onekey.returns.events.ClaimMessage.RecoveryWordsDestroyed;
import so.onekey.returns.events.ClaimMessage.RefundApproved;
import so.onekey.returns.events.ClaimMessage.RefundDeclined;
import so.onekey.returns.events.ClaimMessage.ReplacementApproved;
import so.onekey.returns.events.ClaimMessage.ReplacementDeclined;
import so.onekey.returns.events.ClaimMessage.ReturnApproved;
import so.onekey.returns.events.ClaimMessage.ReturnExpired;
import so.onekey.returns.events.ClaimMessage.ReturnInTransit;
import so.onekey.returns.events.ClaimMessage.ReturnLabelIssued;
import so.onekey.returns.events.ClaimMessage.ReturnRejected;
import so.onekey.returns.events.ClaimMessage.ReturnReminderDue;
import so.onekey.returns.events.ClaimMessage.ReturnRequested;
import so.onekey.returns.events.ClaimMessage.ReturnReviewRequested;
import so.onekey.returns.events.ClaimMessage.ReturnWithdrawn;
import so.onekey.returns.events.ClaimMessage.ShipmentStopRequested;
import so.onekey.returns.events.CustomerDataErased;
import so.onekey.returns.events.Finding;
import so.onekey.returns.events.ReviewCause;
import so.onekey.returns.notifications.notification.DecidedLine;
import so.onekey.returns.notifications.notification.DecidedLine.Resolution;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.Occasion;

import java.util.List;
import java.util.Optional;

/** What a customer is told of a claim. What leads to no mail yet is listed too, so that each new message asks to be decided on. */
final class WhatClaimsTell {

    private WhatClaimsTell() {}

    static Optional<Telling> of(ClaimMessage message) {
        return switch (message) {
            case ReturnRequested ignored -> Optional.empty();
            case ReturnReviewRequested review ->
                telling(review, new Facts.ReviewRequested(review.rmaNumber(), occasion(review.cause()), lines(review.lines())));
            case InformationRequested ignored -> Optional.empty();
            case ReturnApproved approved -> telling(approved, new Facts.ReturnApproved(approved.rmaNumber(), lines(approved.lines())));
            case ReturnRejected rejected -> telling(rejected, new Facts.ReturnRejected(rejected.rmaNumber(), lines(rejected.lines())));
            case ShipmentStopRequested ignored -> Optional.empty();
            case ReturnLabelIssued ignored -> Optional.empty();
            case ReturnReminderDue ignored -> Optional.empty();
            case ReturnInTransit ignored -> Optional.empty();
            case ReturnWithdrawn ignored -> Optional.empty();
            case ReturnExpired ignored -> Optional.empty();
            case ParcelReceived ignored -> Optional.empty();
            case ParcelHeld ignored -> Optional.empty();
            case ParcelRefused ignored -> Optional.empty();
            case ParcelMatched ignored -> Optional.empty();
            case ParcelReturnedToSender ignored -> Optional.empty();
            case ParcelSentBack ignored -> Optional.empty();
            case ItemInspected ignored -> Optional.empty();
            case RecoveryWordsDestroyed ignored -> Optional.empty();
            case InspectionReviewRequested ignored -> Optional.empty();
            case RefundApproved ignored -> Optional.empty();
            case RefundDeclined ignored -> Optional.empty();
            case ReplacementApproved ignored -> Optional.empty();
            case ReplacementDeclined ignored -> Optional.empty();
            case ItemSentBack ignored -> Optional.empty();
            case ClaimClosed ignored -> Optional.empty();
            case CustomerDataErased ignored -> Optional.empty();
        };
    }

    private static Optional<Telling> telling(AboutClaim message, Facts facts) {
        return Optional.of(new Telling(message.claimId(), message.orderId(), facts));
    }

    private static List<DecidedLine> lines(List<so.onekey.returns.events.DecidedLine> lines) {
        return lines.stream().map(line -> new DecidedLine(line.lineId(), line.quantity(), resolution(line.resolution()),
                line.findings().stream().map(WhatClaimsTell::finding).toList())).toList();
    }

    private static DecidedLine.Finding finding(Finding finding) {
        return new DecidedLine.Finding(finding.clause(), finding.explanation());
    }

    private static @Nullable Resolution resolution(so.onekey.returns.events.@Nullable Resolution resolution) {
        return switch (resolution) {
            case null -> null;
            case CANCELLATION -> Resolution.CANCELLATION;
            case RETURN_FOR_REFUND -> Resolution.RETURN_FOR_REFUND;
            case WARRANTY_REPLACEMENT -> Resolution.WARRANTY_REPLACEMENT;
            case REFUND_WITHOUT_RETURN -> Resolution.REFUND_WITHOUT_RETURN;
            case RESHIPMENT -> Resolution.RESHIPMENT;
        };
    }

    private static Occasion occasion(ReviewCause cause) {
        return switch (cause) {
            case RULE -> Occasion.RULE;
            case STOP_REFUSED -> Occasion.STOP_REFUSED;
            case STOP_UNANSWERED -> Occasion.STOP_UNANSWERED;
            case DISPATCHED_MEANWHILE -> Occasion.DISPATCHED_MEANWHILE;
            case LABEL_LATE -> Occasion.LABEL_LATE;
            case PARCEL_LOST -> Occasion.PARCEL_LOST;
            case REPLACEMENT_UNAVAILABLE -> Occasion.REPLACEMENT_UNAVAILABLE;
            case CONTESTED -> Occasion.CONTESTED;
        };
    }
}
