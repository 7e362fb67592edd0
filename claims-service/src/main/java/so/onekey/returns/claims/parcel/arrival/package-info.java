/** A parcel is scanned, and it is found out where it belongs. Promises: decided under the lock of the order, once for each parcel. */
@NullMarked
package so.onekey.returns.claims.parcel.arrival;

import org.jspecify.annotations.NullMarked;
