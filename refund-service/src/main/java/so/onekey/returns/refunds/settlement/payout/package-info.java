/**
 * Where money that no provider can refund shall go: asked of the customer on a page that the signed link in the mail is the key to. Promises:
 * it never asks for recovery words, a PIN or a card number, and keeps none; what is given is beside the events, seen by finance only, and
 * erased 30 days after the settlement or with the customer.
 */
@NullMarked
package so.onekey.returns.refunds.settlement.payout;

import org.jspecify.annotations.NullMarked;
