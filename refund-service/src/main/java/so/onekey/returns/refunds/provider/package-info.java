/**
 * The providers that refund by themselves: Stripe. Promises: what was drawn is sent at least once, always under the same key, so that it is
 * refunded at most once; only a definite answer counts; after 23 hours without one nothing is sent again and a person is asked.
 */
@NullMarked
package so.onekey.returns.refunds.provider;

import org.jspecify.annotations.NullMarked;
