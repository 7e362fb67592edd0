/**
 * What staff see of the notifications, and what they can ask for. Promises: the view can be rebuilt from the events at any time, and nothing
 * is sent by that.
 */
@NullMarked
package so.onekey.returns.notifications.overview;

import org.jspecify.annotations.NullMarked;
