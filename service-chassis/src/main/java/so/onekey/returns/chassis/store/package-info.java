/**
 * Keeps events in the service's own PostgreSQL and lets processors read them in order. Promises: what is committed is read by every
 * processor, whatever was committed late or rolled back in between; names in the store outlive classes; nothing starts without a real store.
 */
@NullMarked
package so.onekey.returns.chassis.store;

import org.jspecify.annotations.NullMarked;
