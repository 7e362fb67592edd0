/**
 * The providers that refund by themselves: Stripe. Promises: what was drawn is sent at least once, always under the same key, so that it is
 * refunded at most once; only a definite answer counts; after 23 hours without one it is looked up in the provider's own list, and nothing is
 * sent again before that is known; what stays unknown is told to a person. What the provider tells later is believed once, in any order.
 */
@NullMarked
package so.onekey.returns.refunds.provider;

import org.jspecify.annotations.NullMarked;
