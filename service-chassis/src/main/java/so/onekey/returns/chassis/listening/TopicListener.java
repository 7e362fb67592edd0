package so.onekey.returns.chassis.listening;

/**
 * What a service does with the messages of one topic: it turns them into commands. Doing it twice must do nothing. Each call runs in one
 * transaction; when it returns, the offset is committed.
 *
 * @param <M> the topic's family of messages
 */
public interface TopicListener<M> {

    /** Unique within the service; with the service's name it is the consumer group. */
    String name();

    /** The topic. */
    String topic();

    /**
     * @throws UnacceptableMessage if the message can never be accepted as it is: it is parked, and its key waits
     * @throws RuntimeException anything else is tried again: for ever if the infrastructure is at fault, a few times otherwise
     */
    void on(Envelope<M> message);
}
