/**
 * How many commands a service carries out, against raw JDBC that writes the same rows. Promises: the commands run in the service's own
 * process, with its own configuration; the limit writes each row that one such transaction was seen to insert; and what was told to be done
 * is counted in the store after each round.
 */
@NullMarked
package so.onekey.returns.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
