/**
 * The partners of the shop, simulated on this machine so that the whole system runs without any account: a payment
 * provider that speaks Stripe's wire format, a carrier that makes return labels and a mail server that keeps what it is sent.
 *
 * <p>This package promises that the outside behaves as outside does: real HTTP and real SMTP on 127.0.0.1, books and mails
 * that are on disk before they are acknowledged and are found again by the next start, and faults (lost answers, silence,
 * refusal) exactly at the moment a demonstration or a test asks for. It knows no word of claims; its users know only
 * {@link so.onekey.returns.quickstart.partners.PaymentProvider}, {@link so.onekey.returns.quickstart.partners.Carrier},
 * {@link so.onekey.returns.quickstart.partners.MailCatcher}, what these hand out, and how
 * {@link so.onekey.returns.quickstart.partners.StripeSignature Stripe signs}.
 */
@NullMarked
package so.onekey.returns.quickstart.partners;

import org.jspecify.annotations.NullMarked;
