package so.onekey.returns.chassis.store;

/** An event that belongs to no {@link EventFamily} of this version of the service. */
class UnknownEvent extends RuntimeException {

    UnknownEvent(String message) {
        super(message);
    }
}
