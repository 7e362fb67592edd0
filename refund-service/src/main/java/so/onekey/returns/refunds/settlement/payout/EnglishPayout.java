package so.onekey.returns.refunds.settlement.payout;

import so.onekey.returns.refunds.settlement.payout.PayoutForm.Fault;
import so.onekey.returns.refunds.settlement.payout.PayoutForm.Field;

record EnglishPayout() implements PayoutWords {

    @Override
    public String language() {
        return "en";
    }

    @Override
    public String otherLanguage() {
        return "de";
    }

    @Override
    public String inOtherLanguage() {
        return "Diese Seite auf Deutsch";
    }

    @Override
    public String amount(String figures, String currency) {
        return currency + "\u00a0" + figures;
    }

    @Override
    public String title() {
        return "Where shall your refund go?";
    }

    @Override
    public String why(String amount) {
        return "The way you paid can't take money back by itself. Please tell us where to send your " + amount + "; a person pays it.";
    }

    @Override
    public String never() {
        return "We never ask for your recovery words, your PIN, a private key or a card number. Never enter them anywhere, whoever asks.";
    }

    @Override
    public String givenBefore() {
        return "You have sent us details already. You can send others here until the money is paid; they take the place of the first.";
    }

    @Override
    public String lookAgain() {
        return "Nothing was saved yet. Please look at what is marked below.";
    }

    @Override
    public String otherwise() {
        return "No IBAN? Then both of these:";
    }

    @Override
    public String send() {
        return "Save";
    }

    @Override
    public String kept() {
        return "Only the people who pay see this. It is erased 30 days after the payout.";
    }

    @Override
    public String thanksTitle() {
        return "Thank you, we have your details";
    }

    @Override
    public String thanks(String amount) {
        return "A person sends your " + amount + " there, and you get a mail when it is on its way. You can close this page.";
    }

    @Override
    public String closedTitle() {
        return "There is nothing to fill in here";
    }

    @Override
    public String closed() {
        return "This link is not complete, or the refund it belongs to needs no details any more. If the mail with it is new, please try again in a"
                + " minute; otherwise write to us by answering that mail.";
    }

    @Override
    public String label(Field field) {
        return switch (field) {
            case HOLDER -> "Name of the account's holder";
            case IBAN -> "IBAN";
            case ACCOUNT -> "Account number";
            case BANK -> "Bank: name, country and its code (SWIFT, routing, branch)";
            case NETWORK -> "Network";
            case ADDRESS -> "Receiving address";
        };
    }

    @Override
    public String hint(Field field) {
        return switch (field) {
            case HOLDER -> "As your bank or wallet knows you.";
            case IBAN -> "For example DE89 3704 0044 0532 0130 00.";
            case ACCOUNT -> "Not the number of a card.";
            case BANK -> "For example: Banco do Brasil, Brazil, BRASBRRJ, 0001.";
            case NETWORK -> "The one that the address belongs to.";
            case ADDRESS -> "A public address that receives, never recovery words or a private key.";
        };
    }

    @Override
    public String fault(Field field, Fault fault) {
        return switch (fault) {
            case MISSING -> "Please fill this in.";
            case FORM -> switch (field) {
                case HOLDER -> "Please write a name: letters only, 2 to 70 of them.";
                case IBAN -> "This is no valid IBAN; please compare it with your bank's.";
                case ACCOUNT -> "Please write 3 to 40 letters and digits.";
                case BANK -> "Please write the bank's name, country and code, at most 100 characters.";
                case NETWORK -> "Please choose one of the list.";
                case ADDRESS -> "This is no address of that network; please copy it from your wallet once more.";
            };
            case RECOVERY_WORDS -> "This looks like recovery words or a private key, so we threw it away. Never enter them anywhere."
                    + " If they were ever seen by anybody else, move your funds to a new wallet.";
            case CARD_NUMBER -> "This looks like a card number, so we threw it away. We can't pay to a card; please give a bank account.";
        };
    }
}
