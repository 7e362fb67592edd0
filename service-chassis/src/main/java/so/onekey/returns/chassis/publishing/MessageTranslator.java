package so.onekey.returns.chassis.publishing;

import java.util.Optional;

/** What of a service's private events the world is told. The service provides one; each of its families is one exhaustive switch. */
public interface MessageTranslator {

    /** The key that orders this event among all others of the service: events of one key are published one after the other. */
    String keyOf(Object event);

    /**
     * The same where the aggregate alone tells it. A segment of the publisher meets the events of all others too, and need not deserialize those
     * then.
     *
     * @param type the aggregate's, as it is stored
     */
    default Optional<String> keyOfAggregate(String type, String aggregateId) {
        return Optional.empty();
    }

    /** The public message of this event, at most one; empty where the event stays private. */
    Optional<Outgoing> publish(Object event);
}
