/**
 * Who can be reached, as the storefront told us. The only place with personal data. Promises: an order is looked at by one transaction at a
 * time, so that nothing slips between "there is no contact" and "there is one now"; a customer who asked to be forgotten stays forgotten,
 * whatever arrives later. Knows no other package.
 */
@NullMarked
package so.onekey.returns.notifications.contacts;

import org.jspecify.annotations.NullMarked;
