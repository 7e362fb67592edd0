package so.onekey.returns.notifications.telling;

import so.onekey.returns.events.ClaimMessage.AboutParcel;
import so.onekey.returns.events.ClaimMessage.ParcelHeld;
import so.onekey.returns.events.ClaimMessage.ParcelMatched;
import so.onekey.returns.events.ClaimMessage.ParcelReceived;
import so.onekey.returns.events.ClaimMessage.ParcelRefused;
import so.onekey.returns.events.ClaimMessage.ParcelReturnedToSender;
import so.onekey.returns.events.ClaimMessage.ParcelSentBack;
import so.onekey.returns.events.ClaimMessage.RecoveryWordsDestroyed;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.ParcelFacts;

import java.util.Optional;

/** What a customer is told of a parcel. Whose order is not known can't be told anything. */
final class WhatParcelsTell {

    private WhatParcelsTell() {}

    static Optional<Telling> of(AboutParcel message) {
        return Optional.ofNullable(message.orderId())
                .flatMap(orderId -> facts(message).map(facts -> new Telling(message.claimId(), orderId, facts)));
    }

    private static Optional<Facts> facts(AboutParcel message) {
        return switch (message) {
            // Without a claim nothing is inspected: that it is refused or came home is told then.
            case ParcelReceived received -> Optional.ofNullable(received.claimId()).flatMap(claim -> Optional.ofNullable(
                    received.rmaNumber())).map(rma -> new ParcelFacts.ParcelReceived(received.parcelId(), rma, received.occurredAt()));
            case ParcelHeld held -> Optional
                    .of(new ParcelFacts.ParcelHeld(held.parcelId(), OurTerms.cause(held.cause()), held.occurredAt()));
            case ParcelRefused refused -> Optional
                    .of(new ParcelFacts.ParcelRefused(refused.parcelId(), OurTerms.findings(refused.findings())));
            case ParcelMatched matched -> Optional
                    .of(new ParcelFacts.ParcelMatched(matched.parcelId(), matched.rmaNumber(), matched.occurredAt()));
            case ParcelReturnedToSender returned -> Optional.of(new ParcelFacts.ReturnedToSender(returned.parcelId(),
                    OurTerms.tracking(returned.carrier(), returned.trackingNumber()), returned.occurredAt()));
            case ParcelSentBack sent -> Optional.of(
                    new ParcelFacts.ParcelSentBack(sent.parcelId(), OurTerms.tracking(sent.carrier(), sent.trackingNumber())));
            case RecoveryWordsDestroyed words -> Optional
                    .of(new ParcelFacts.RecoveryWordsDestroyed(words.parcelId(), words.occurredAt()));
        };
    }
}
