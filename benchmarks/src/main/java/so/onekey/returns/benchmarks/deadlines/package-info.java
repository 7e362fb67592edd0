/**
 * How late deadlines fire when very many come due together. Promises: what is pending looks in every table as if the service itself had
 * written it, and the figures are read from the event store, not from what anybody says about himself.
 */
@NullMarked
package so.onekey.returns.benchmarks.deadlines;

import org.jspecify.annotations.NullMarked;
