/** The read side: parcels as staff see them, rebuilt from events at any time. */
@NullMarked
package so.onekey.returns.claims.parcel.register;

import org.jspecify.annotations.NullMarked;
