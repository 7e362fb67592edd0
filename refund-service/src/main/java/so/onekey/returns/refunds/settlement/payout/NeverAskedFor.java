package so.onekey.returns.refunds.settlement.payout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what nobody may give away on a form: it is not kept, not shown again and not logged. */
final class NeverAskedFor {
    /** Recovery phrases have 12 to 24 words; no name, bank or address has that many. */
    private static final int WORDS_OF_A_PHRASE = 11;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PRIVATE_KEY = Pattern
            .compile("(?:0x)?[0-9a-fA-F]{64}|[5KL][1-9A-HJ-NP-Za-km-z]{50,51}|[xyz]prv[1-9A-HJ-NP-Za-km-z]{100,}");
    /** As cards are numbered: 13 to 19 digits that begin with the digit of a card company. */
    private static final Pattern CARD = Pattern.compile("(?<![0-9])(?:[3-6]|2[2-7])(?:[ .-]?[0-9]){12,18}(?![0-9])");

    private NeverAskedFor() {}

    static boolean looksLikeRecoveryWords(String text) {
        return WORD.matcher(text).results().limit(WORDS_OF_A_PHRASE).count() == WORDS_OF_A_PHRASE
                || PRIVATE_KEY.matcher(text.strip()).matches();
    }

    /** An account number may look like one by chance, an IBAN never counts. */
    static boolean looksLikeACard(String text) {
        if (Iban.isOne(text)) {
            return false;
        }
        Matcher card = CARD.matcher(text);
        while (card.find()) {
            if (checksOut(card.group().replaceAll("[^0-9]", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean checksOut(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
