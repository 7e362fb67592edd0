package so.onekey.returns.local;

/**
 * One PostgreSQL 18 server that writes through to the disk ({@code fsync} is on) and speaks UTC.
 */
public interface PostgresServer {

    /** The port on this machine; the same before and after an outage. */
    int port();

    /** Of the superuser, his password included: for tests that have to look behind a service's back. */
    String adminJdbcUrl();

    /** Begins an outage: open connections are cut. Does nothing if it is stopped already. */
    void stop();

    /**
     * Ends an outage: returns when the server accepts connections again, with the same data on the same port. Does
     * nothing if it runs.
     *
     * @throws IllegalStateException if it can't start, with the end of the server's own log
     */
    void start();
}
