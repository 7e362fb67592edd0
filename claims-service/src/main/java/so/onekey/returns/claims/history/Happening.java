package so.onekey.returns.claims.history;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param sequence the place in the history of what it happened to, from 0
 * @param at when it happened
 * @param storedAt when this service knew
 * @param type the name under which the event is stored
 * @param who the opaque subject of a person, or {@code policy}, {@code clock}, {@code carrier}, {@code warehouse}, {@code customer},
 *        {@code storefront}, {@code refund-service}, {@code notification-service}
 * @param what a short sentence
 * @param data the event itself
 */
record Happening(long sequence, Instant at, Instant storedAt, String type, String who, String what, Object data) {}
