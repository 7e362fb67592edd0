/**
 * Tries to get money twice, or for nothing, through the doors that are open to callers. Promises: it works on any stack that it can reach, and
 * believes nobody but the provider's own books.
 */
@NullMarked
package so.onekey.returns.quickstart.attacks;

import org.jspecify.annotations.NullMarked;
