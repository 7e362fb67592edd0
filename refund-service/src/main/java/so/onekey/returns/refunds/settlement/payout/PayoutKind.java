package so.onekey.returns.refunds.settlement.payout;

import java.util.Locale;

/** Which details a payout needs. */
enum PayoutKind {
    BANK,
    CRYPTO;

    /** Who paid in coins gets coins; all else (boleto, voucher, bank transfer) goes to a bank account. */
    static PayoutKind forMethod(String method) {
        String name = method.toLowerCase(Locale.ROOT);
        return name.contains("crypto") || name.contains("bitcoin") || name.contains("coin") || name.contains("usdt") ? CRYPTO : BANK;
    }
}
