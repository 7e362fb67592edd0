/** Everything on one machine by one command, with simulated partners and a demonstration. */
@NullMarked
package so.onekey.returns.quickstart;

import org.jspecify.annotations.NullMarked;
