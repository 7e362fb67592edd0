/** Sends commands inside one transaction that is retried as a whole. Promises: a request takes effect completely or not at all. */
@NullMarked
package so.onekey.returns.chassis.commands;

import org.jspecify.annotations.NullMarked;
