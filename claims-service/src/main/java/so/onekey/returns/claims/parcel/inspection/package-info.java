/** What the warehouse does with the units of a claim. Promises: whether a serial number is the customer's is told by what was sent, not by who looks. */
@NullMarked
package so.onekey.returns.claims.parcel.inspection;

import org.jspecify.annotations.NullMarked;
