/**
 * Parcels that come to the warehouse. Promises: every parcel that was scanned is on record, whoever it belongs to; none is ever stuck; the same
 * scan twice makes no second parcel.
 */
@NullMarked
package so.onekey.returns.claims.parcel;

import org.jspecify.annotations.NullMarked;
