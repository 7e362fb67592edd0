package so.onekey.returns.claims.parcel.label;

import so.onekey.returns.claims.claim.RmaNumber;
import so.onekey.returns.claims.parcel.paper.Documents;
import so.onekey.returns.claims.parcel.paper.Language;
import so.onekey.returns.claims.parcel.paper.Sheet;
import so.onekey.returns.claims.parcel.paper.WalletSafety;

import java.util.ArrayList;
import java.util.List;

/** What the customer prints: the carrier's label, and a page that says how to send the parcel and goes into it (REQUEST-2). */
final class ReturnPapers {

    private ReturnPapers() {}

    /** @param carriersLabel the carrier's document */
    static byte[] of(RmaNumber rmaNumber, byte[] carriersLabel, List<Language> languages) {
        List<byte[]> documents = new ArrayList<>(List.of(carriersLabel));
        languages.forEach(language -> documents.add(instructions(rmaNumber, language)));
        return Documents.together(documents);
    }

    private static byte[] instructions(RmaNumber rmaNumber, Language language) {
        var sheet = new Sheet(rmaNumber.value());
        switch (language) {
            case EN -> english(sheet, rmaNumber);
            case DE -> german(sheet, rmaNumber);
        }
        return sheet.pdf();
    }

    private static void english(Sheet sheet, RmaNumber rmaNumber) {
        sheet.title("Your return");
        sheet.number("Return number (RMA)", rmaNumber.value());
        WalletSafety.write(sheet, Language.EN);
        sheet.heading("How to send it");
        sheet.steps(List.of(
                "Pack the items well, with all that came with them. Send only the items of this return: others can't be accepted.",
                "Put this page into the parcel. By its number we know at once that the parcel is yours.",
                "Stick the label on the outside, flat and in full view. Cover or remove older labels.",
                "Hand the parcel in at the carrier named on the label and keep the receipt until you hear from us. The label is paid for, and"
                        + " the address of our warehouse is printed on it.",
                "Please send it by the date that your mail names; after it the label is no longer good for this return."));
        sheet.heading("What happens then");
        sheet.text("We tell you when the parcel has arrived. We inspect the items within 3 business days and write to you what we found and"
                + " what follows from it.");
        sheet.heading("Questions");
        sheet.text("Write to shop@onekey.so at any time, with the return number above.");
    }

    private static void german(Sheet sheet, RmaNumber rmaNumber) {
        sheet.title("Ihre Rücksendung");
        sheet.number("Rücksendenummer (RMA)", rmaNumber.value());
        WalletSafety.write(sheet, Language.DE);
        sheet.heading("So senden Sie das Paket");
        sheet.steps(List.of(
                "Verpacken Sie die Artikel gut, mit allem, was dazugehört. Senden Sie nur die Artikel dieser Rücksendung: Andere"
                        + " können wir nicht annehmen.",
                "Legen Sie diese Seite in das Paket. An ihrer Nummer erkennen wir gleich, dass es Ihres ist.",
                "Kleben Sie das Etikett außen glatt und gut sichtbar auf. Überkleben oder entfernen Sie ältere Etiketten.",
                "Geben Sie das Paket bei dem Versanddienst ab, der auf dem Etikett steht, und bewahren Sie den Beleg auf, bis Sie von uns"
                        + " hören. Das Etikett ist bezahlt, und die Anschrift unseres Lagers ist aufgedruckt.",
                "Bitte senden Sie es bis zu dem Tag, den Ihre E-Mail nennt; danach gilt das Etikett für diese Rücksendung nicht mehr."));
        sheet.heading("Wie es weitergeht");
        sheet.text(
                "Wir sagen Ihnen, wenn das Paket angekommen ist. Innerhalb von 3 Geschäftstagen prüfen wir die Artikel und schreiben Ihnen,"
                        + " was wir gefunden haben und was daraus folgt.");
        sheet.heading("Fragen");
        sheet.text("Schreiben Sie jederzeit an shop@onekey.so, mit der Rücksendenummer oben.");
    }
}
