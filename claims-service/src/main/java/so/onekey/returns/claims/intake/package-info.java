/**
 * Where a request becomes a claim. Promises: under the order's lock and in one transaction, so that a unit is claimed once; a request that
 * makes no sense writes nothing and says why; a repeated Idempotency-Key gets the first answer.
 */
@NullMarked
package so.onekey.returns.claims.intake;

import org.jspecify.annotations.NullMarked;
