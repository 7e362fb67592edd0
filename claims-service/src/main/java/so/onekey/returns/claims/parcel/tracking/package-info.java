/** What the carrier says about parcels on their way. Promises: no scan is skipped and none is told twice, whatever fails in between. */
@NullMarked
package so.onekey.returns.claims.parcel.tracking;

import org.jspecify.annotations.NullMarked;
