package so.onekey.returns.notifications.telling;

import so.onekey.returns.notifications.notification.Facts;

/** Something a customer is to be told, and about what. */
record Telling(String claimId, String orderId, Facts facts) {}
