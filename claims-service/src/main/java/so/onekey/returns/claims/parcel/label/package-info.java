/** Return labels (REQUEST-2). Promises: a label is ordered with the decision and made once; nobody without a role or a signed link sees one. */
@NullMarked
package so.onekey.returns.claims.parcel.label;

import org.jspecify.annotations.NullMarked;
