package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.SendingFacts;

/** Our letters in English. */
final class English implements Language {

    @Override
    public Letter write(Facts facts, Particulars about) {
        Draft letter = switch (facts) {
            case RequestFacts request -> EnglishRequests.write(request, about);
            case SendingFacts sending -> EnglishSending.write(sending, about);
            case ParcelFacts parcel -> EnglishParcels.write(parcel, about);
            case InspectionFacts inspection -> EnglishInspections.write(inspection, about);
            case RefundFacts refund -> EnglishRefunds.write(refund, about);
        };
        return letter.say("If you have any question, write to " + about.contactAddress()
                + " at any time (CONTACT-1). We never ask for your recovery words or your PIN, whoever says so.")
                .say("Kind regards, OneKey").done();
    }
}
