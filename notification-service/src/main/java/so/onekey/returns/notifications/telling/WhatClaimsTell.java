package so.onekey.returns.notifications.telling;

import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.ClaimMessage.AboutClaim;
import so.onekey.returns.events.ClaimMessage.AboutParcel;
import so.onekey.returns.events.ClaimMessage.ClaimClosed;
import so.onekey.returns.events.ClaimMessage.InformationRequested;
import so.onekey.returns.events.ClaimMessage.InspectionReviewRequested;
import so.onekey.returns.events.ClaimMessage.ItemInspected;
import so.onekey.returns.events.ClaimMessage.ItemSentBack;
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
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.SendingFacts;

import java.util.Optional;

import static so.onekey.returns.notifications.telling.OurTerms.lines;
import static so.onekey.returns.notifications.telling.OurTerms.units;

/** What a customer is told of a claim. What leads to no mail is listed too, so that each new message asks to be decided on. */
final class WhatClaimsTell {

    private WhatClaimsTell() {}

    static Optional<Telling> of(ClaimMessage message) {
        return switch (message) {
            case AboutClaim claim -> facts(claim).map(facts -> new Telling(claim.claimId(), claim.orderId(), facts));
            case AboutParcel parcel -> WhatParcelsTell.of(parcel);
            case CustomerDataErased ignored -> Optional.empty();
        };
    }

    private static Optional<Facts> facts(AboutClaim message) {
        return switch (message) {
            // The decision follows at once, and tells.
            case ReturnRequested ignored -> Optional.empty();
            case ReturnReviewRequested review -> Optional.of(new RequestFacts.ReviewRequested(review.rmaNumber(),
                    OurTerms.occasion(review.cause()), review.occurredAt(), review.urgent(), lines(review.lines())));
            case InformationRequested question -> Optional.of(new RequestFacts.InformationRequested(question.rmaNumber(),
                    question.questionId(), question.wanted().stream().map(OurTerms::wanted).toList(), question.answerDue()));
            case ReturnApproved approved -> Optional.of(new RequestFacts.ReturnApproved(approved.rmaNumber(), lines(approved.lines())));
            case ReturnRejected rejected -> Optional.of(new RequestFacts.ReturnRejected(rejected.rmaNumber(), lines(rejected.lines())));
            // The approval of the cancellation tells it.
            case ShipmentStopRequested ignored -> Optional.empty();
            case ReturnLabelIssued label -> Optional.of(new SendingFacts.LabelIssued(label.rmaNumber(), label.labelId(), label.carrier(),
                    label.trackingNumber(), label.sendBy()));
            case ReturnReminderDue reminder -> Optional
                    .of(new SendingFacts.ReminderDue(reminder.rmaNumber(), reminder.labelId(), reminder.sendBy()));
            case ReturnInTransit transit -> Optional.of(new SendingFacts.InTransit(transit.rmaNumber(), transit.carrier(),
                    transit.trackingNumber(), transit.scannedAt()));
            case ReturnWithdrawn withdrawn -> Optional
                    .of(new RequestFacts.ReturnWithdrawn(withdrawn.rmaNumber(), units(withdrawn.lines())));
            case ReturnExpired expired -> Optional.of(new SendingFacts.ReturnExpired(expired.rmaNumber(), units(expired.lines())));
            // What follows from it is told, not each unit's finding.
            case ItemInspected ignored -> Optional.empty();
            case InspectionReviewRequested review -> Optional.of(new InspectionFacts.InspectionReview(review.rmaNumber(),
                    OurTerms.concern(review.concern()), review.occurredAt(), lines(review.lines())));
            // RefundScheduled follows and says the same with its dates.
            case RefundApproved ignored -> Optional.empty();
            case RefundDeclined declined -> Optional
                    .of(new InspectionFacts.RefundDeclined(declined.rmaNumber(), lines(declined.lines())));
            case ReplacementApproved approved -> Optional
                    .of(new InspectionFacts.ReplacementApproved(approved.rmaNumber(), lines(approved.lines())));
            case ReplacementDeclined declined -> Optional
                    .of(new InspectionFacts.ReplacementDeclined(declined.rmaNumber(), lines(declined.lines())));
            case ItemSentBack sent -> Optional.of(new InspectionFacts.ItemSentBack(sent.rmaNumber(), units(sent.lines()),
                    OurTerms.tracking(sent.carrier(), sent.trackingNumber())));
            // Each way in which units end has told so itself; the storefront tells of its own parcels.
            case ClaimClosed ignored -> Optional.empty();
        };
    }
}
