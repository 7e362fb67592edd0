/**
 * What is to be said, and that it is said once. Promises: the same message and template make one notification, however often it is asked
 * for; one without a contact waits as such and goes out when the order is known; each delivery has one outcome. Holds no personal data:
 * only ids and the facts of the case.
 */
@NullMarked
package so.onekey.returns.notifications.notification;

import org.jspecify.annotations.NullMarked;
