/**
 * What the storefront told us about orders. Promises: twice or out of order, the same messages make the same order; whoever decides about an
 * order holds its lock.
 */
@NullMarked
package so.onekey.returns.claims.orders;

import org.jspecify.annotations.NullMarked;
