package so.onekey.returns.refunds.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import so.onekey.returns.refunds.refund.DismissalReason;
import so.onekey.returns.refunds.refund.LookedUp;

/** What finance can ask. Words are kept beside the events, never in them. */
final class SettlementRequests {
    private static final int LONGEST_ITEM = 400;
    private static final int LONGEST_NOTE = 2000;
    /** As banks, shops and blockchains number payouts: a digit is in all of them, a space in none, so no name or sentence fits. */
    private static final String REFERENCE = "(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._/-]{3,79}";
    private static final String REFERENCE_IN_WORDS = "must be the number of the payout: 4 to 80 letters, digits, dots, dashes, underscores "
            + "and slashes with at least one digit, for example TRX-20260302-0017";

    private SettlementRequests() {}

    /**
     * @param item as the list of open settlements names it
     * @param reference by which the payout is found again; where the outcome is PAID, the provider's id of the refund
     * @param corrects the reference that was sent wrongly before
     * @param outcome what was found at the provider, for an item whose outcome is unknown
     * @param note for colleagues
     */
    record Settle(@NotBlank @Size(max = LONGEST_ITEM) String item,
            @NotNull @Pattern(regexp = REFERENCE, message = REFERENCE_IN_WORDS) String reference, @Nullable LocalDate paidOn,
            @Nullable @Pattern(regexp = REFERENCE, message = REFERENCE_IN_WORDS) String corrects, @Nullable LookedUp outcome,
            @Nullable @Size(max = LONGEST_NOTE) String note) {}

    /** @param reference as it was recorded: what is confirmed is what was seen */
    record Confirm(@NotBlank @Size(max = LONGEST_ITEM) String item,
            @NotNull @Pattern(regexp = REFERENCE, message = REFERENCE_IN_WORDS) String reference,
            @Nullable @Size(max = LONGEST_NOTE) String note) {}

    record Dismiss(@NotBlank @Size(max = LONGEST_ITEM) String item, @NotNull DismissalReason reason,
            @Nullable @Size(max = LONGEST_NOTE) String note) {}
}
