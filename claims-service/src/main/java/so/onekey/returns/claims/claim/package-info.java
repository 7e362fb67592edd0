/**
 * The claim itself: its commands, its events and what it decides. Promises: every decision is recorded with the facts and clauses it rests on;
 * the same news twice changes nothing; a claim is closed exactly when none of its units is open.
 */
@NullMarked
package so.onekey.returns.claims.claim;

import org.jspecify.annotations.NullMarked;
