package so.onekey.returns.chassis.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.AssociationValues;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.modelling.saga.repository.jdbc.SagaSqlSchema;
import org.axonframework.modelling.saga.SagaStorageException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/** Reads a saga in one round trip instead of two, and writes it only if it has changed: Axon would write it whenever it has heard something. */
final class SparingSagaStore extends JdbcSagaStore {
    private static final String AS_STORED = "sagas as they are stored";
    /** Two statements: the second one sees what whoever held the lock of the first has written. */
    private static final String LOAD = """
            select content, saga_type, revision from saga where saga_id = ? for update;
            select association_key, association_value from saga_association where saga_id = ?
            """;
    private final ConnectionProvider connections;
    private final Serializer serializer;

    SparingSagaStore(ConnectionProvider connections, SagaSqlSchema schema, Serializer serializer) {
        super(JdbcSagaStore.builder().connectionProvider(connections).sqlSchema(schema).serializer(serializer));
        this.connections = connections;
        this.serializer = serializer;
    }

    private record Found<S>(S saga, Set<AssociationValue> associationValues) implements Entry<S> {}

    @Override
    public <S> @Nullable Entry<S> loadSaga(Class<S> type, String id) {
        try (Connection connection = connections.getConnection(); var statement = connection.prepareStatement(LOAD)) {
            statement.setString(1, id);
            statement.setString(2, id);
            statement.execute();
            S saga = saga(statement, id);
            return saga == null ? null : new Found<>(saga, associations(statement));
        } catch (SQLException failure) {
            throw new SagaStorageException("The saga " + id + " can't be loaded", failure);
        }
    }

    private <S> @Nullable S saga(PreparedStatement statement, String id) throws SQLException {
        try (ResultSet row = statement.getResultSet()) {
            if (!row.next()) {
                return null;
            }
            byte[] content = row.getBytes(1);
            asStored().put(id, content);
            return serializer.deserialize(new SimpleSerializedObject<>(content, byte[].class, row.getString(2), row.getString(3)));
        }
    }

    private static Set<AssociationValue> associations(PreparedStatement statement) throws SQLException {
        Set<AssociationValue> associations = new HashSet<>();
        statement.getMoreResults();
        try (ResultSet rows = statement.getResultSet()) {
            while (rows.next()) {
                associations.add(new AssociationValue(rows.getString(1), rows.getString(2)));
            }
        }
        return associations;
    }

    @Override
    public void updateSaga(Class<?> type, String id, Object saga, AssociationValues associations) {
        byte[] content = serializer.serialize(saga, byte[].class).getData();
        boolean isSame = Arrays.equals(content, asStored().put(id, content)) && associations.addedAssociations().isEmpty()
                && associations.removedAssociations().isEmpty();
        if (!isSame) {
            super.updateSaga(type, id, saga, associations);
        }
    }

    /** In the transaction at hand, which holds these sagas locked. */
    private static Map<String, byte[]> asStored() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(AS_STORED, name -> new HashMap<>());
    }
}
