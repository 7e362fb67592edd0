package so.onekey.returns.chassis.listening;

/** A fault of the message itself: trying again can't help, so it is parked with this reason. Never carries personal data. */
public class UnacceptableMessage extends RuntimeException {

    public UnacceptableMessage(String reason) {
        super(reason);
    }

    public UnacceptableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
