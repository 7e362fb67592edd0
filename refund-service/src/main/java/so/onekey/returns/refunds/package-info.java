/**
 * The money. Packages are phases, in the order in which data flows, and each knows only those before it: what claims decided
 * ({@code approval}), the refund, the payments it goes back to, their providers, the promise to keep the dates, the overview. What leaves
 * this service is said here, in one place.
 */
@NullMarked
package so.onekey.returns.refunds;

import org.jspecify.annotations.NullMarked;
