package so.onekey.returns.refunds.settlement.payout;

import java.math.BigInteger;
import java.util.Locale;
import java.util.stream.Collectors;

/** International bank account numbers (ISO 13616). */
final class Iban {
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private Iban() {}

    /** In capitals, without spaces. */
    static String normalized(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean isOne(String text) {
        String iban = normalized(text);
        if (!iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        String digits = (iban.substring(4) + iban.substring(0, 4)).chars()
                .mapToObj(letter -> String.valueOf(Character.getNumericValue(letter))).collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECK).intValue() == 1;
    }
}
