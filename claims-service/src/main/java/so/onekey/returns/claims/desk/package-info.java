/**
 * Where staff decide, and where customers, or the storefront for them, answer, withdraw and contest. Promises: an action takes effect completely
 * or not at all, under the order's lock, and its retry under the same key not twice; words are kept beside the events and can be erased.
 */
@NullMarked
package so.onekey.returns.claims.desk;

import org.jspecify.annotations.NullMarked;
