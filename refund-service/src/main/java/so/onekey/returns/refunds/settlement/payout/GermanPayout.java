package so.onekey.returns.refunds.settlement.payout;

import so.onekey.returns.refunds.settlement.payout.PayoutForm.Fault;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Field;

record GermanPayout() implements PayoutWords {

    @Override
    public String language() {
        return "de";
    }

    @Override
    public String otherLanguage() {
        return "en";
    }

    @Override
    public String inOtherLanguage() {
        return "This page in English";
    }

    @Override
    public String amount(String figures, String currency) {
        return figures + "\u00a0" + currency;
    }

    @Override
    public String title() {
        return "Wohin soll Ihre Erstattung gehen?";
    }

    @Override
    public String why(String amount) {
        return "Auf dem Weg, auf dem Sie bezahlt haben, geht Geld nicht von selbst zurück. Bitte sagen Sie uns, wohin wir " + amount
                + " senden sollen; ein Mensch zahlt es aus.";
    }

    @Override
    public String never() {
        return "Nach Wiederherstellungswörtern, PIN, privatem Schlüssel oder Kartennummer fragen wir nie. Geben Sie sie nirgends ein, egal wer"
                + " danach fragt.";
    }

    @Override
    public String givenBefore() {
        return "Sie haben uns schon Angaben gesendet. Bis das Geld ausgezahlt ist, können Sie hier andere senden; diese gelten dann.";
    }

    @Override
    public String lookAgain() {
        return "Es ist noch nichts gespeichert. Bitte sehen Sie sich die markierten Angaben an.";
    }

    @Override
    public String otherwise() {
        return "Keine IBAN? Dann diese beiden Angaben:";
    }

    @Override
    public String send() {
        return "Speichern";
    }

    @Override
    public String kept() {
        return "Nur die Menschen, die auszahlen, sehen das. 30 Tage nach der Auszahlung wird es gelöscht.";
    }

    @Override
    public String thanksTitle() {
        return "Danke, wir haben Ihre Angaben";
    }

    @Override
    public String thanks(String amount) {
        return "Ein Mensch sendet " + amount
                + " dorthin, und Sie bekommen eine Mail, sobald es unterwegs ist. Sie können diese Seite schließen.";
    }

    @Override
    public String closedTitle() {
        return "Hier ist nichts auszufüllen";
    }

    @Override
    public String closed() {
        return "Dieser Link ist nicht vollständig, oder die Erstattung dazu braucht keine Angaben mehr. Ist die Mail damit neu, versuchen Sie es bitte"
                + " in einer Minute noch einmal; sonst antworten Sie bitte auf diese Mail.";
    }

    @Override
    public String label(Field field) {
        return switch (field) {
            case HOLDER -> "Name der Kontoinhaberin oder des Kontoinhabers";
            case IBAN -> "IBAN";
            case ACCOUNT -> "Kontonummer";
            case BANK -> "Bank: Name, Land und ihr Code (SWIFT, Bankleitzahl, Filiale)";
            case NETWORK -> "Netzwerk";
            case ADDRESS -> "Empfangsadresse";
        };
    }

    @Override
    public String hint(Field field) {
        return switch (field) {
            case HOLDER -> "So, wie Ihre Bank oder Ihre Wallet Sie kennt.";
            case IBAN -> "Zum Beispiel DE89 3704 0044 0532 0130 00.";
            case ACCOUNT -> "Nicht die Nummer einer Karte.";
            case BANK -> "Zum Beispiel: Banco do Brasil, Brasilien, BRASBRRJ, 0001.";
            case NETWORK -> "Das, zu dem die Adresse gehört.";
            case ADDRESS -> "Eine öffentliche Adresse zum Empfangen, nie Wiederherstellungswörter oder ein privater Schlüssel.";
        };
    }

    @Override
    public String fault(Field field, Fault fault) {
        return switch (fault) {
            case MISSING -> "Bitte füllen Sie das aus.";
            case FORM -> switch (field) {
                case HOLDER -> "Bitte schreiben Sie einen Namen: nur Buchstaben, 2 bis 70.";
                case IBAN -> "Das ist keine gültige IBAN; bitte vergleichen Sie sie mit der Ihrer Bank.";
                case ACCOUNT -> "Bitte schreiben Sie 3 bis 40 Buchstaben und Ziffern.";
                case BANK -> "Bitte schreiben Sie Name, Land und Code der Bank, höchstens 100 Zeichen.";
                case NETWORK -> "Bitte wählen Sie eines aus der Liste.";
                case ADDRESS -> "Das ist keine Adresse dieses Netzwerks; bitte kopieren Sie sie noch einmal aus Ihrer Wallet.";
            };
            case RECOVERY_WORDS ->
                "Das sieht nach Wiederherstellungswörtern oder einem privaten Schlüssel aus, wir haben es verworfen."
                        + " Geben Sie das nirgends ein. Hat es je ein anderer gesehen, bringen Sie Ihr Guthaben auf eine neue Wallet.";
            case CARD_NUMBER ->
                "Das sieht nach einer Kartennummer aus, wir haben es verworfen. Auf eine Karte können wir nicht zahlen; bitte nennen"
                        + " Sie ein Bankkonto.";
        };
    }
}
