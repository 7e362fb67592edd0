package so.onekey.returns.local;

/**
 * One Kafka broker, its own controller. It creates no topic by itself: whoever owns a topic creates it.
 */
public interface KafkaBroker {

    /** Host and port for {@code bootstrap.servers}; the same before and after an outage. */
    String bootstrapServers();

    /** Begins an outage: returns when the broker no longer answers. Does nothing if it is stopped already. */
    void stop();

    /**
     * Ends an outage: returns when the broker answers again, with the same data on the same port. Does nothing if it
     * runs.
     *
     * @throws IllegalStateException if it can't start, for example because its port has been taken meanwhile
     */
    void start();
}
