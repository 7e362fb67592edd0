/**
 * What we tell whom, once. The packages are the way of the data: who can be reached ({@code contacts}), what is to be said ({@code telling}),
 * that it is said once ({@code notification}), in which words ({@code letters}), by which mail server ({@code delivery}), and what staff see
 * of it ({@code overview}). Beside it, what finance is told of promised refunds ({@code promises}).
 */
@NullMarked
package so.onekey.returns.notifications;

import org.jspecify.annotations.NullMarked;
