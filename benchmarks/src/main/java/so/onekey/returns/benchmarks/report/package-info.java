/**
 * What comes out of a benchmark. Promises: a figure stands beside what the machine could do at all in the same run, with its spread over the
 * rounds, and says of itself whether its aim was reached; who used the processors meanwhile is read from the operating system.
 */
@NullMarked
package so.onekey.returns.benchmarks.report;

import org.jspecify.annotations.NullMarked;
