/**
 * What the services and the storefront say to each other: one sealed family of records per topic.
 *
 * <p>
 * Promises:
 * <ul>
 * <li>A message is a fact and carries all that its listeners need; nobody has to ask back. {@link so.onekey.returns.events.Message#key()}
 * is the key of the Kafka record, so what belongs to one key arrives in order.</li>
 * <li>Only {@link so.onekey.returns.events.StorefrontMessage} carries personal data ({@link so.onekey.returns.events.Personal}). The
 * other families hold ids, amounts, instants and codes; staff appear as an opaque subject. A test walks all of them.</li>
 * <li>Instants are UTC and lie in the years 1970 to 9999. Money is exact in its currency's minor unit, tax included, never
 * negative.</li>
 * <li>A component is required unless it is {@code @Nullable}. A {@code String} without an annotation is an opaque id: 1 to 200 characters
 * of {@code A-Z a-z 0-9 . _ : / # + = ~ -} (no {@code @}: an e-mail address is no id). {@link so.onekey.returns.events.Text} marks
 * everything else that is written. An {@code int} counts units, 1 to 10,000. A list has 1 to 1,000 elements, and none only where
 * {@link so.onekey.returns.events.MayBeEmpty} says so. The codec holds messages to this when it reads and when it writes.</li>
 * <li>Unknown fields are ignored, so an optional component may be added at any time. A breaking change is a new record and a new
 * type.</li>
 * </ul>
 */
@NullMarked
package so.onekey.returns.events;

import org.jspecify.annotations.NullMarked;
