/**
 * Where each processor of the service stands, on all instances, and its replay. Promises: only what rebuilds a read model is ever read again
 * from the beginning; a replay that was asked for is begun or given up with a reason, whoever dies meanwhile, and no processor stays stopped.
 */
@NullMarked
package so.onekey.returns.chassis.processors;

import org.jspecify.annotations.NullMarked;
