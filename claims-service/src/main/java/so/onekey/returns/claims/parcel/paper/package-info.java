/** What is printed: A4 pages with large numbers and codes. Promises: readable without colour, without network, in English and German. */
@NullMarked
package so.onekey.returns.claims.parcel.paper;

import org.jspecify.annotations.NullMarked;
