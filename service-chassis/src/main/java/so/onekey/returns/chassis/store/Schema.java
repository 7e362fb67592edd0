package so.onekey.returns.chassis.store;

import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSchema;

/** The names of the tables and columns of {@code db/chassis}. */
final class Schema {
    static final EventSchema EVENTS = EventSchema.builder().eventTable("event").snapshotTable("snapshot")
            .globalIndexColumn("global_index").eventIdentifierColumn("event_id").typeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_id").sequenceNumberColumn("sequence_number").timestampColumn("occurred_at")
            .payloadTypeColumn("name").payloadRevisionColumn("revision").payloadColumn("payload").metaDataColumn("meta_data").build();

    static final TokenSchema TOKENS = TokenSchema.builder().setTokenTable("processor_token").setProcessorNameColumn("processor")
            .setSegmentColumn("segment").setTokenColumn("token").setTokenTypeColumn("token_type").setTimestampColumn("updated_at")
            .setOwnerColumn("owner").build();

    private Schema() {}

    static PostgresSagaSqlSchema sagas() {
        var schema = new PostgresSagaSqlSchema(SagaSchema.builder().sagaEntryTable("saga").sagaIdColumn("saga_id")
                .sagaTypeColumn("saga_type").revisionColumn("revision").serializedSagaColumn("content")
                .associationValueEntryTable("saga_association").associationKeyColumn("association_key")
                .associationValueColumn("association_value").build());
        schema.setExclusiveLoad(true);
        return schema;
    }
}
