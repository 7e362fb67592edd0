package so.onekey.returns.notifications.telling;

import org.jspecify.annotations.Nullable;
import so.onekey.returns.notifications.notification.Facts;

/** Something a customer is to be told, and about what. */
record Telling(@Nullable String claimId, String orderId, Facts facts) {}
