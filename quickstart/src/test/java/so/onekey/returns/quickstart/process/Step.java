package so.onekey.returns.quickstart.process;

import so.onekey.returns.events.ClaimMessage;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.NotificationMessage;
import so.onekey.returns.events.RefundMessage;

import java.util.Arrays;
import java.util.List;

/** The steps of a journey that the world can see, in their order. */
enum Step {
    REQUESTED(ClaimMessage.ReturnRequested.class),
    APPROVED(ClaimMessage.ReturnApproved.class),
    REJECTED(ClaimMessage.ReturnRejected.class),
    STOP_REQUESTED(ClaimMessage.ShipmentStopRequested.class),
    REFUND_APPROVED(ClaimMessage.RefundApproved.class),
    REFUND_SCHEDULED(RefundMessage.RefundScheduled.class),
    REFUND_ISSUED(RefundMessage.RefundIssued.class),
    CLOSED(ClaimMessage.ClaimClosed.class),
    TOLD(NotificationMessage.NotificationSent.class);

    static final List<Step> OF_A_CANCELLATION = List.of(REQUESTED, APPROVED, STOP_REQUESTED, REFUND_APPROVED, REFUND_SCHEDULED,
            REFUND_ISSUED, CLOSED, TOLD);
    static final List<Step> OF_A_REJECTION = List.of(REQUESTED, REJECTED, CLOSED, TOLD);

    private final Class<? extends Message> message;

    Step(Class<? extends Message> message) {
        this.message = message;
    }

    Class<? extends Message> message() {
        return message;
    }

    static Step of(Message message) {
        return Arrays.stream(values()).filter(step -> step.message.isInstance(message)).findFirst().orElseThrow();
    }
}
