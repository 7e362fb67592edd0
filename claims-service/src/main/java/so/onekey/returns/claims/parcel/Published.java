package so.onekey.returns.claims.parcel;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import so.onekey.returns.chassis.publishing.MessageTranslator;
import so.onekey.returns.chassis.publishing.Outgoing;

import java.util.Optional;

/** What the world is told of claims and of parcels, each family by its own publisher. */
@Component
@Primary
class Published implements MessageTranslator {
    private final MessageTranslator claims;
    private final ParcelPublisher parcels;

    Published(@Qualifier("claimPublisher") MessageTranslator claims, ParcelPublisher parcels) {
        this.claims = claims;
        this.parcels = parcels;
    }

    @Override
    public String keyOf(Object event) {
        return event instanceof ParcelEvent parcel ? parcels.keyOf(parcel) : claims.keyOf(event);
    }

    @Override
    public Optional<String> keyOfAggregate(String type, String aggregateId) {
        return claims.keyOfAggregate(type, aggregateId);
    }

    @Override
    public Optional<Outgoing> publish(Object event) {
        return event instanceof ParcelEvent parcel ? parcels.publish(parcel) : claims.publish(event);
    }
}
