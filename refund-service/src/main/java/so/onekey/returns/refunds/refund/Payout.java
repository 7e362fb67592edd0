package so.onekey.returns.refunds.refund;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that a person sent.
 *
 * @param reference by which it is found again, such as the bank's number of the transfer; no personal data
 * @param paidOn the day it left; absent where nobody said
 */
public record Payout(String reference, @Nullable LocalDate paidOn) {}
