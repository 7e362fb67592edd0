package so.onekey.returns.chassis.deadlines;

/** The handler of a deadline failed; the deadline comes again. */
class DeadlineFailed extends RuntimeException {

    DeadlineFailed(Deadline deadline, Throwable cause) {
        super("The deadline " + deadline.name() + " " + deadline.id() + " failed: " + cause, cause);
    }
}
