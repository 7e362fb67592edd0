/** Tries to get money twice, or for nothing, through the doors that are open to callers. */
@NullMarked
package so.onekey.returns.quickstart.attacks;

import org.jspecify.annotations.NullMarked;
