/**
 * Tells Kafka what was stored. Promises: every public message is sent at least once, in order per key, and never before its event is
 * committed; nothing is ever published by a replay.
 */
@NullMarked
package so.onekey.returns.chassis.publishing;

import org.jspecify.annotations.NullMarked;
