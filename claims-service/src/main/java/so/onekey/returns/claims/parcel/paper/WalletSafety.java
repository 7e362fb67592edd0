package so.onekey.returns.claims.parcel.paper;

import java.util.List;

/** What comes before everything else with this merchant's goods. */
public final class WalletSafety {

    private WalletSafety() {}

    /** Frames it on the sheet, in one language. */
    public static void write(Sheet sheet, Language language) {
        switch (language) {
            case EN -> sheet.warning("First of all: keep your wallet safe", List.of(
                    "Move your funds to another wallet before you send a device. Check that they have arrived.",
                    "Reset the device to factory settings.",
                    "Never send your recovery words or your PIN, and never photograph them: not on paper, not on a card, not in a picture."
                            + " Take them out of the box. We never ask for them, and nobody who does is from us."));
            case DE -> sheet.warning("Das Wichtigste zuerst: Schützen Sie Ihre Wallet", List.of(
                    "Übertragen Sie Ihr Guthaben auf eine andere Wallet, bevor Sie ein Gerät einsenden. Prüfen Sie, dass es angekommen ist.",
                    "Setzen Sie das Gerät auf Werkseinstellungen zurück.",
                    "Senden Sie niemals Ihre Wiederherstellungswörter oder Ihre PIN mit, und fotografieren Sie sie nie: nicht auf Papier, nicht"
                            + " auf einer Karte, nicht als Bild. Nehmen Sie sie aus der Schachtel. Wir fragen nie danach, und wer danach"
                            + " fragt, ist nicht von uns."));
        }
    }
}
