/**
 * What happened to a claim and when, across all services. Promises: every event is told with who caused it; the state as of an instant is the one
 * that was stored by then.
 */
@NullMarked
package so.onekey.returns.claims.history;

import org.jspecify.annotations.NullMarked;
