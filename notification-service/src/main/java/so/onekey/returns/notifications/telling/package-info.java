/**
 * Which message of the other services leads to which mail. Promises: every message is listed, so that a new one can't be forgotten; the same
 * message always asks for the same notification; a notification is asked for under the lock of its order.
 */
@NullMarked
package so.onekey.returns.notifications.telling;

import org.jspecify.annotations.NullMarked;
