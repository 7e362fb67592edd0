/**
 * What claims decided: the terms of a refund, as they arrive on {@code returns.claims}. Promises: each approval becomes one command, however
 * often it is told; the same refund with other terms is a fault that a person sees, never a second payment.
 */
@NullMarked
package so.onekey.returns.refunds.approval;

import org.jspecify.annotations.NullMarked;
