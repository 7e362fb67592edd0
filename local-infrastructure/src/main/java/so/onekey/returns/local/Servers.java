package so.onekey.returns.local;

/** The two servers, wherever they run. */
interface Servers extends AutoCloseable {

    PostgresServer postgres();

    KafkaBroker kafka();

    Databases databases();

    /** Stops both and leaves nothing of them behind but the data. */
    @Override
    void close();
}
