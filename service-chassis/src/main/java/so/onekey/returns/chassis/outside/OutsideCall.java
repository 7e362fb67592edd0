package so.onekey.returns.chassis.outside;

/**
 * A call to somebody outside: a payment provider, a carrier, a mail server. It runs outside of any transaction, some time after the handler
 * that ordered it has committed, at least once. Its outcome goes back into the house as a command.
 *
 * @param <T> what the call needs to know, as JSON
 */
public interface OutsideCall<T> {

    /** The name of the task, stored for ever. */
    String name();

    /** The type of the data. */
    Class<T> data();

    /**
     * Makes the call. It must bring its own time limit, and making it twice for one instance must do nothing more than making it once.
     *
     * @throws RuntimeException to be tried again later, with growing pauses up to a minute, without end; {@link ComeAgain} asks for more
     */
    void perform(String instance, T data);
}
