/**
 * How a letter reaches the mail server. Promises: a mail is ordered in the transaction that makes its notification ready, and handed over
 * outside of any transaction; a mail server in trouble is waited for, a permanent refusal is recorded; what the server says, which repeats
 * the address, is neither logged nor stored.
 */
@NullMarked
package so.onekey.returns.notifications.delivery;

import org.jspecify.annotations.NullMarked;
