package so.onekey.returns.claims.parcel.carrier;

/** The carrier gave no answer that can be used; the same call comes again. */
public class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer(String message) {
        super(message);
    }

    NoAnswer(String message, Throwable cause) {
        super(message + ": " + cause.getClass().getSimpleName(), cause);
    }
}
