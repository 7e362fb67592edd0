package so.onekey.returns.chassis.deadlines;

import java.time.Instant;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.deadline.AbstractDeadlineManager;
import org.axonframework.deadline.DeadlineException;
import org.axonframework.deadline.DeadlineMessage;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeAwareProvider;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Sets and cancels deadlines for aggregates and sagas, and hands those that are due to them. */
final class StoredDeadlines extends AbstractDeadlineManager {
    private final DeadlineTable table;
    private final ScopeAwareProvider scopes;
    private final Serializer serializer;

    StoredDeadlines(DeadlineTable table, ScopeAwareProvider scopes, Serializer serializer) {
        this.table = table;
        this.scopes = scopes;
        this.serializer = serializer;
    }

    @Override
    public String schedule(Instant due, String name, @Nullable Object messageOrPayload, ScopeDescriptor scope) {
        DeadlineMessage<Object> asked = GenericDeadlineMessage.asDeadlineMessage(name, messageOrPayload, due);
        String id = IdentifierFactory.getInstance().generateIdentifier();
        runOnPrepareCommitOrNow(() -> {
            DeadlineMessage<Object> message = processDispatchInterceptors(asked);
            var stored = serializer.serialize(scope, byte[].class);
            var payload = serializer.serialize(message.getPayload(), byte[].class);
            table.insert(new Deadline(id, name, due, stored.getData(), stored.getType().getName(), payload.getData(),
                    payload.getType().getName(), payload.getType().getRevision(),
                    serializer.serialize(message.getMetaData(), byte[].class).getData()));
        });
        return id;
    }

    @Override
    public void cancelSchedule(String name, String id) {
        runOnPrepareCommitOrNow(() -> table.cancel(name, id));
    }

    @Override
    public void cancelAll(String name) {
        runOnPrepareCommitOrNow(() -> table.cancelAll(name));
    }

    @Override
    public void cancelAllWithinScope(String name, ScopeDescriptor scope) {
        var stored = serializer.serialize(scope, byte[].class);
        runOnPrepareCommitOrNow(() -> table.cancelAll(name, stored.getData(), stored.getType().getName()));
    }

    /**
     * Hands a deadline to whom it belongs, as part of the running unit of work; the message's timestamp is the instant it was set for.
     *
     * @throws RuntimeException what its handler threw; the unit of work must then be rolled back
     */
    void fire(Deadline deadline) {
        ScopeDescriptor scope = read(deadline.scope(), deadline.scopeType(), null);
        var message = new GenericDeadlineMessage<>(deadline.name(), deadline.id(),
                this.<@Nullable Object>read(deadline.payload(), deadline.payloadType(), deadline.payloadRevision()),
                this.<MetaData>read(deadline.metaData(), MetaData.class.getName(), null), deadline.due());
        var work = new DefaultUnitOfWork<DeadlineMessage<?>>(message);
        var chain = new DefaultInterceptorChain<>(work, handlerInterceptors(), handled -> {
            hand(handled, scope);
            return null;
        });
        ResultMessage<?> result = work.executeWithResult(chain::proceed);
        if (result.isExceptional()) {
            throw new DeadlineException("The handler of " + deadline.name() + " failed", result.exceptionResult());
        }
    }

    private void hand(DeadlineMessage<?> message, ScopeDescriptor scope) throws Exception {
        var owners = scopes.provideScopeAwareStream(scope).filter(candidate -> candidate.canResolve(scope)).toList();
        if (owners.isEmpty()) {
            throw new IllegalStateException("This service knows nothing that could own " + scope.scopeDescription());
        }
        for (ScopeAware owner : owners) {
            owner.send(message, scope);
        }
    }

    private <T> T read(byte[] content, String type, @Nullable String revision) {
        return serializer.deserialize(new SimpleSerializedObject<>(content, byte[].class, type, revision));
    }
}
