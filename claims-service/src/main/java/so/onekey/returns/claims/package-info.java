/** The claims service; its packages are the phases of a claim in the order in which data flows. */
@NullMarked
package so.onekey.returns.claims;

import org.jspecify.annotations.NullMarked;
