/**
 * When each refund was promised, and what finance is written about it. Promises: an overdue and an escalated refund are told at once and once, as one list
 * of all that are so by then where they are too many, and not at all once it is on its way;
 * on each business morning one mail lists what is urgent, and none comes where nothing is. These mails are no notifications: no claim shows
 * them and nobody else hears of them. No personal data is in them.
 */
@NullMarked
package so.onekey.returns.notifications.promises;

import org.jspecify.annotations.NullMarked;
