/** Everything on one machine. Promises: it starts completely or not at all, listens on loopback only, and finds its data again. */
@NullMarked
package so.onekey.returns.quickstart.house;

import org.jspecify.annotations.NullMarked;
