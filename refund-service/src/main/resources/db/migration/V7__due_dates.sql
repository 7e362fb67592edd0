-- The refund itself hears of its due date; those that are set already are told to their promise otherwise, which no longer listens.
update deadline set scope_type = 'org.axonframework.modelling.command.AggregateScopeDescriptor',
    scope = convert_to(json_build_object('type', 'Refund', 'identifier', association.association_value)::text, 'UTF8')
from saga_association association
where deadline.name = 'refund-due' and deadline.scope_type = 'org.axonframework.modelling.saga.SagaScopeDescriptor'
    and association.association_key = 'refundId'
    and association.saga_id = convert_from(deadline.scope, 'UTF8')::json ->> 'identifier';
