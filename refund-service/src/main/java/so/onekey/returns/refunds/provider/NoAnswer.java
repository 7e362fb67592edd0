package so.onekey.returns.refunds.provider;

/** The provider may have heard or not; the same call comes again under the same key. */
class NoAnswer extends RuntimeException {

    NoAnswer(String message, Throwable cause) {
        super(message + ": " + cause.getClass().getSimpleName(), cause);
    }
}
