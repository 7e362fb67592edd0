package so.onekey.returns.notifications.contacts;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

import java.time.Instant;
import java.util.List;

/** Keeps that a customer and these orders were forgotten. */
record RecordErasure(@TargetAggregateIdentifier String erasureId, String customerId, List<String> orderIds, Instant erasedAt) {}
