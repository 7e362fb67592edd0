/**
 * Messages on the wire: CloudEvents 1.0 in Kafka's binary mode, structured mode accepted and written too.
 *
 * <p>
 * Promises:
 * <ul>
 * <li>What {@link so.onekey.returns.events.codec.CloudEventCodec} returns is complete and within the bounds that
 * {@code so.onekey.returns.events} states; its lists can't be changed. Nothing is coerced: a string is no number.</li>
 * <li>Whatever is wrong with a message ends as {@link so.onekey.returns.events.codec.UnreadableMessage}, which names the field and what
 * would be right and gives no personal data away. No other exception leaves a {@code read}.</li>
 * <li>What could not be read is not written either: that is a fault of ours, an {@link java.lang.IllegalArgumentException}.</li>
 * </ul>
 */
@NullMarked
package so.onekey.returns.events.codec;

import org.jspecify.annotations.NullMarked;
