/**
 * What runs inside claims-service's process to give it commands without the way there. Promises: it starts the service as the service starts
 * itself, changes nothing about it, and listens on loopback only.
 */
@NullMarked
package so.onekey.returns.benchmarks.commands.inside;

import org.jspecify.annotations.NullMarked;
