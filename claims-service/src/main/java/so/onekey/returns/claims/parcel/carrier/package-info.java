/** The carrier, over HTTP. Promises: every call ends within its time limit; the same label is never made twice; what is not understood is not taken for an answer. */
@NullMarked
package so.onekey.returns.claims.parcel.carrier;

import org.jspecify.annotations.NullMarked;
