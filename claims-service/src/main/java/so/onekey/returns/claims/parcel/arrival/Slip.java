package so.onekey.returns.claims.parcel.arrival;

import so.onekey.returns.claims.parcel.paper.Language;
import so.onekey.returns.claims.parcel.paper.Sheet;
import so.onekey.returns.claims.parcel.paper.WalletSafety;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The page that goes back with a parcel: why it comes back, and how to request a return. */
final class Slip {
    private static final int SHORT = 8;

    private Slip() {}

    static byte[] of(UUID parcelId) {
        String number = "P-" + parcelId.toString().substring(0, SHORT).toUpperCase(Locale.ROOT);
        var sheet = new Sheet(number);
        sheet.title("Your parcel comes back to you").number("Parcel", number);
        sheet.text(
                "It reached our warehouse without a return request that expects it, so we could not accept it. Nothing is decided about your"
                        + " items by that, and your statutory rights are unaffected.");
        sheet.heading("How to request a return");
        sheet.steps(
                List.of("Tell us first what is wrong: in the shop under your order, or by mail to shop@onekey.so with your order number.",
                        "When the request is accepted you get a return label that is paid for, and a return number.",
                        "Send the parcel with that label. Then we expect it, inspect it and write to you."));
        WalletSafety.write(sheet, Language.EN);
        sheet.nextPage().title("Ihr Paket kommt zu Ihnen zurück").number("Paket", number);
        sheet.text(
                "Es kam in unserem Lager ohne eine Rücksendeanfrage an, die es erwartet, deshalb konnten wir es nicht annehmen. Über Ihre"
                        + " Artikel ist damit nichts entschieden, und Ihre gesetzlichen Rechte bleiben unberührt.");
        sheet.heading("So fragen Sie eine Rücksendung an");
        sheet.steps(List.of("Sagen Sie uns zuerst, was nicht stimmt: im Shop bei Ihrer Bestellung oder per Mail an shop@onekey.so mit Ihrer"
                + " Bestellnummer.",
                "Wird die Anfrage angenommen, bekommen Sie ein bezahltes Rücksendeetikett und eine Rücksendenummer.",
                "Senden Sie das Paket mit diesem Etikett. Dann erwarten wir es, prüfen es und schreiben Ihnen."));
        WalletSafety.write(sheet, Language.DE);
        return sheet.pdf();
    }
}
