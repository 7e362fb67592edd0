/** Business days of the merchant, in its zone and with its holidays. */
@NullMarked
package so.onekey.returns.chassis.calendar;

import org.jspecify.annotations.NullMarked;
