package so.onekey.returns.refunds.overview;

import org.jspecify.annotations.Nullable;

/** What became of a part, in words for finance: what it means and what to do. */
final class FailureWords {
    static final String CONTRADICTION = "The provider said something else of this attempt before, and we believe neither. Look at the "
            + "provider's own page and compare the books (POST /api/reconciliations) before you pay anything.";

    private FailureWords() {}

    static @Nullable String of(String outcome, @Nullable String failureCode) {
        return switch (outcome) {
            case "NEVER_ARRIVED" -> "The provider never got this attempt, as its own list shows; the next attempt followed by itself.";
            case "UNKNOWN" -> "Nobody could find out whether the provider refunded it. Look at the provider's own page before you pay "
                    + "anything by hand.";
            case "REVERSED" -> "The provider had accepted it, and it failed later. " + of(String.valueOf(failureCode));
            default -> failureCode == null ? null : of(failureCode);
        };
    }

    private static String of(String failureCode) {
        return switch (failureCode) {
            case "charge_already_refunded" -> "The payment was refunded in full already, perhaps on the provider's page. Compare what went "
                    + "back before you pay anything.";
            case "amount_too_large" -> "More was asked than the provider has left on this payment: it was captured in part, or refunded "
                    + "elsewhere. Compare what went back before you pay anything.";
            case "charge_disputed", "refund_disputed_payment" ->
                "The customer disputes this payment at the bank, so the provider refunds nothing on it. Wait for the "
                        + "end of the dispute: if it is lost, the bank has given the money back.";
            case "expired_or_canceled_card" -> "The card has expired or was cancelled. Ask the customer where else the money can go.";
            case "expired_card" -> "The card has expired. Ask the customer where else the money can go.";
            case "lost_or_stolen_card" -> "The card was reported lost or stolen. Ask the customer where else the money can go.";
            case "insufficient_funds", "balance_insufficient" -> "Our balance at the provider was too low. Top it up, then pay it.";
            case "charge_for_pending_refund_disputed" -> "The customer disputed the payment while the refund was under way. Wait for the "
                    + "end of the dispute.";
            case "declined", "card_declined" -> "The customer's bank turned it down. Ask the customer where else the money can go.";
            case "merchant_request", "refund_canceled" -> "It was cancelled on the provider's page. Ask who did it, and why.";
            case "never_arrived" -> "Three attempts never reached the provider, as its own list shows. Nothing was paid.";
            case "amount_not_representable" -> "The provider can't count so small a part of this currency. Pay it another way.";
            case "resource_missing" -> "The provider does not know this payment. Look for it under another account.";
            default -> "The provider could not refund it (" + failureCode + "). Pay it another way.";
        };
    }
}
