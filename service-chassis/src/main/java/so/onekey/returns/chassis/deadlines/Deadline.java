package so.onekey.returns.chassis.deadlines;

import java.time.Instant;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.jspecify.annotations.Nullable;

/** A deadline as it is stored. */
record Deadline(String id, String name, Instant due, byte[] scope, String scopeType, byte[] payload, String payloadType,
        @Nullable String payloadRevision, byte[] metaData) {

    boolean belongsToASaga() {
        return scopeType.equals(SagaScopeDescriptor.class.getName());
    }
}
