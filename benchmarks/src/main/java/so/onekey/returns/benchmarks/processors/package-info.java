/**
 * Compares the ways in which a service can read its own events. Promises: all of them are met by the same events, from the same service, with
 * nothing changed but its settings.
 */
@NullMarked
package so.onekey.returns.benchmarks.processors;

import org.jspecify.annotations.NullMarked;
