/** The ledger under fire: whatever is done to it, the provider's own books are in order afterwards. */
@NullMarked
package so.onekey.returns.quickstart.money;

import org.jspecify.annotations.NullMarked;
