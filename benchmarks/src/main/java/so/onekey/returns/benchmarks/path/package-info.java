/**
 * The way of an event: from an answered request to another process, from a full store to Kafka, from a full topic to its effect. Promises:
 * what is measured is a service as it runs in its container, against what its parts could do without it.
 */
@NullMarked
package so.onekey.returns.benchmarks.path;

import org.jspecify.annotations.NullMarked;
