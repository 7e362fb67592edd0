/** What each service needs to live. Promises: it runs as in its container, and every number is the operating system's or the service's own. */
@NullMarked
package so.onekey.returns.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
