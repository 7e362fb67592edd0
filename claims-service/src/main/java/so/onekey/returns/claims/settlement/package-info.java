/**
 * How a claim is carried out: what the storefront answers, what is paid back, how the refund gets on. Promises: money is worked out and capped
 * under the order's lock; an answer heard twice changes nothing.
 */
@NullMarked
package so.onekey.returns.claims.settlement;

import org.jspecify.annotations.NullMarked;
