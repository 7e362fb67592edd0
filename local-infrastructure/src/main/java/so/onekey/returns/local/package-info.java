/**
 * A real PostgreSQL 18 and a real Kafka broker on this machine, without Docker.
 *
 * <p>What this package promises: both start side by side, also as root; they listen on the loopback address only; what
 * PostgreSQL has committed and Kafka has acknowledged in a kept folder is there after the next start, also when the
 * process was killed; a temporary folder and everything in it is gone when the process ends. With the system property
 * {@code returns.infrastructure=containers} the same two come from a Docker engine instead.
 */
@NullMarked
package so.onekey.returns.local;

import org.jspecify.annotations.NullMarked;
