/**
 * What people see of refunds. Promises: made of events alone, so that it can be thrown away and built again at any time; nothing here acts
 * on anything.
 */
@NullMarked
package so.onekey.returns.refunds.overview;

import org.jspecify.annotations.NullMarked;
