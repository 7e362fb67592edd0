package so.onekey.returns.chassis.publishing;

/** The broker has not acknowledged a batch; its token stays where it is and the batch is sent again. */
class NotPublished extends RuntimeException {

    NotPublished(String message) {
        super(message);
    }

    NotPublished(String message, Throwable cause) {
        super(message, cause);
    }
}
