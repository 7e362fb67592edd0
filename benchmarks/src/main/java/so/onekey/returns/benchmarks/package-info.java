/** Measures the house on this machine. Promises: what is claimed of its speed can be measured again by one command. */
@NullMarked
package so.onekey.returns.benchmarks;

import org.jspecify.annotations.NullMarked;
