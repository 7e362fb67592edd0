/** Photos of claims and parcels. Promises: nothing but pixels is kept, each picture once, and none longer than somebody needs it. */
@NullMarked
package so.onekey.returns.claims.parcel.photo;

import org.jspecify.annotations.NullMarked;
