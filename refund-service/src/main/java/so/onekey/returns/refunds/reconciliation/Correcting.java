package so.onekey.returns.refunds.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.Money;
import so.onekey.returns.refunds.approval.PaymentKey;
import so.onekey.returns.refunds.payment.Correction;
import so.onekey.returns.refunds.payment.Correction.Because;
import so.onekey.returns.refunds.payment.PaymentCommand;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteCorrection;
import so.onekey.returns.refunds.payment.PaymentCommand.NoteRefundedOutside;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordAcceptance;
import so.onekey.returns.refunds.payment.PaymentCommand.RecordRefusal;
import so.onekey.returns.refunds.provider.BookedRefund.Status;
import so.onekey.returns.refunds.reconciliation.Finding.Kind;
import so.onekey.returns.refunds.reconciliation.OurPart.Standing;
import so.onekey.returns.refunds.reconciliation.ReconciliationRequests.CorrectionKind;

/** What has to be recorded so that our history says what the provider shows. Decides from the finding alone. */
record Correcting(Finding found, UUID correctionId, String by, Instant at) {

    private static final String STRIPE = "stripe";
    private static final String MISSING = "missing_at_provider";

    /** @throws so.onekey.returns.chassis.web.Problem if this difference can't be corrected so */
    List<PaymentCommand> commands(CorrectionKind kind) {
        return switch (kind) {
            case ACCEPTED -> accepted();
            case FAILED -> failed();
            case REFUNDED_OUTSIDE -> List.of(outside());
        };
    }

    private List<PaymentCommand> accepted() {
        if (found.kind() != Kind.OTHER_STATUS || !isPaidAtProvider()) {
            throw ReconciliationProblems.notPossible("Only what the provider shows as paid, and we do not, can be recorded as accepted");
        }
        if (Standing.FAILED.name().equals(found.ourStatus())) {
            throw ReconciliationProblems.notPossible("It failed at the provider before, so it is free again and a person settles it. Note "
                    + "what the provider shows as REFUNDED_OUTSIDE, and dismiss the item for the same reason");
        }
        return List.of(note(Because.ACCEPTED_AT_PROVIDER),
                new RecordAcceptance(payment(), refundId(), found.attempt(), onlyProviderRefund(), at));
    }

    private List<PaymentCommand> failed() {
        boolean isMissing = found.kind() == Kind.MISSING_AT_PROVIDER && found.theirs() == null
                && Standing.PAID.name().equals(found.ourStatus());
        boolean hasFailed = found.kind() == Kind.OTHER_STATUS && !isPaidAtProvider();
        if (!isMissing && !hasFailed) {
            throw ReconciliationProblems.notPossible("Only what the provider shows as failed, or does not show at all, can be recorded as "
                    + "failed");
        }
        String code = isMissing ? MISSING : Objects.requireNonNullElse(found.failureCode(), "refund_failed");
        return List.of(note(isMissing ? Because.MISSING_AT_PROVIDER : Because.FAILED_AT_PROVIDER),
                new RecordRefusal(payment(), refundId(), found.attempt(), code, onlyProviderRefund(), at));
    }

    private PaymentCommand outside() {
        return new NoteRefundedOutside(payment(), String.join("+", found.providerRefundIds()), beyond(), correction(
                Because.REFUNDED_OUTSIDE), at);
    }

    /** What left the payment beyond what our history accounts for. */
    private Money beyond() {
        Money theirs = found.theirs();
        boolean standsForTheSame = found.kind() == Kind.OTHER_STATUS && Standing.WITH_A_PERSON.name().equals(found.ourStatus());
        if (theirs == null || !isPaidAtProvider() || standsForTheSame || found.kind() == Kind.MISSING_AT_PROVIDER) {
            throw ReconciliationProblems.notPossible("Only money that the provider shows as paid, and no part of ours accounts for, can be "
                    + "noted as refunded outside");
        }
        boolean counted = found.ours() != null && Standing.PAID.name().equals(found.ourStatus())
                && found.ours().isSameCurrency(theirs);
        Money beyond = counted ? theirs.minus(found.ours()) : theirs;
        if (!beyond.isPositive()) {
            throw ReconciliationProblems.notPossible("The provider paid no more than our history accounts for");
        }
        return beyond;
    }

    private boolean isPaidAtProvider() {
        return Status.PENDING.name().equals(found.theirStatus()) || Status.SUCCEEDED.name().equals(found.theirStatus());
    }

    private PaymentCommand note(Because because) {
        return new NoteCorrection(payment(), refundId(), correction(because), at);
    }

    private Correction correction(Because because) {
        return new Correction(correctionId.toString(), because, by);
    }

    private PaymentKey payment() {
        return new PaymentKey(STRIPE, found.paymentId());
    }

    private String refundId() {
        return Objects.requireNonNull(found.refundId());
    }

    private String onlyProviderRefund() {
        if (found.providerRefundIds().size() != 1) {
            throw ReconciliationProblems.notPossible("Several refunds of the provider are concerned: "
                    + String.join(", ", found.providerRefundIds()));
        }
        return found.providerRefundIds().getFirst();
    }
}
