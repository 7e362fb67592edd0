/** Lets people see what a service does: readiness that means it, metrics, and logs that carry the key and the trace of the work. */
@NullMarked
package so.onekey.returns.chassis.watch;

import org.jspecify.annotations.NullMarked;
