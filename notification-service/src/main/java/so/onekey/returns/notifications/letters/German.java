package so.onekey.returns.notifications.letters;

import so.onekey.returns.notifications.letters.Letter.Draft;
import so.onekey.returns.notifications.notification.Facts;
import so.onekey.returns.notifications.notification.InspectionFacts;
import so.onekey.returns.notifications.notification.ParcelFacts;
import so.onekey.returns.notifications.notification.RefundFacts;
import so.onekey.returns.notifications.notification.RequestFacts;
import so.onekey.returns.notifications.notification.SendingFacts;

/** Our letters in German. */
final class German implements Language {

    @Override
    public Letter write(Facts facts, Particulars about) {
        Draft letter = switch (facts) {
            case RequestFacts request -> GermanRequests.write(request, about);
            case SendingFacts sending -> GermanSending.write(sending, about);
            case ParcelFacts parcel -> GermanParcels.write(parcel, about);
            case InspectionFacts inspection -> GermanInspections.write(inspection, about);
            case RefundFacts refund -> GermanRefunds.write(refund, about);
        };
        return letter.say("Bei Fragen erreichen Sie uns jederzeit unter " + about.contactAddress()
                + " (CONTACT-1). Wir fragen nie nach Ihren Wiederherstellungswörtern oder Ihrer PIN, wer auch immer das behauptet.")
                .say("Freundliche Grüße, OneKey").done();
    }
}
