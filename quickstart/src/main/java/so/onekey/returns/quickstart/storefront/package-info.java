/** The simulated shop, on real Kafka. Promises: what it is asked is answered, also when it was asked while it was away. */
@NullMarked
package so.onekey.returns.quickstart.storefront;

import org.jspecify.annotations.NullMarked;
