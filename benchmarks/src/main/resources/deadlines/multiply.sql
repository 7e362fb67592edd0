-- Copies of refunds that the service itself has made, row for row in every table; only ids and due dates are others.
-- An instant as it stands in an event.
create function pg_temp.instant(timestamptz) returns text language sql as
    $$ select to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;
-- The id of a copy.
create function pg_temp.id(text, text) returns text language sql as $$ select md5($1 || $2)::uuid::text $$;
create temp table copy on commit drop as
with real as (
    select substring(aggregate_id from 't[0-9]{6}') as key, dates ->> 'approvedAt' as approved, dates ->> 'due' as due,
        dates ->> 'escalates' as escalates
    from event, cast(convert_from(payload, 'UTF8') as json) dates where name = 'Refund.RefundScheduled'),
promise as (
    select real.*, saga.saga_id as saga, convert_from(saga.content, 'UTF8')::json ->> 'dueDeadline' as due_deadline,
        convert_from(saga.content, 'UTF8')::json ->> 'escalationDeadline' as escalation_deadline
    from real join saga_association association on association.association_value = 'refund-' || real.key
    join saga using (saga_id))
select promise.*, wanted.new_key, wanted.new_due, pg_temp.id(saga, new_key) as new_saga,
    pg_temp.id(due_deadline, new_key) as new_due_deadline, pg_temp.id(escalation_deadline, new_key) as new_escalation_deadline
from (
    select number, 'c' || lpad(number::text, 6, '0') as new_key, current_setting('benchmark.begin')::timestamptz
        + number * interval '1s' * current_setting('benchmark.spread')::numeric / current_setting('benchmark.count')::numeric as new_due
    from generate_series(0, current_setting('benchmark.count')::integer - 1) number
    union all
    select number, 'w' || lpad(number::text, 6, '0'), current_setting('benchmark.warm_begin')::timestamptz
        + number * interval '1s' * current_setting('benchmark.warm_spread')::numeric / current_setting('benchmark.warm')::numeric
    from generate_series(0, current_setting('benchmark.warm')::integer - 1) number) wanted
join promise on promise.key = 't' || lpad((number % current_setting('benchmark.real')::integer)::text, 6, '0');

create temp table real_event on commit drop as
select substring(aggregate_id from 't[0-9]{6}') as key, event.*, convert_from(payload, 'UTF8') as text from event;

insert into event (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data)
select pg_temp.id(event_id, new_key), aggregate_type, replace(aggregate_id, copy.key, new_key), sequence_number, occurred_at, name, revision,
    convert_to(replace(replace(replace(replace(text, copy.key, new_key), due, pg_temp.instant(new_due)),
        approved, pg_temp.instant(approved::timestamptz + (new_due - due::timestamptz))),
        escalates, pg_temp.instant(escalates::timestamptz + (new_due - due::timestamptz))), 'UTF8'), meta_data
from copy join real_event using (key) order by new_key, global_index;

insert into saga (saga_id, saga_type, revision, content)
select new_saga, saga_type, revision, convert_to(replace(replace(replace(convert_from(content, 'UTF8'), key, new_key),
    due_deadline, new_due_deadline), escalation_deadline, new_escalation_deadline), 'UTF8')
from copy join saga on saga.saga_id = copy.saga;

insert into saga_association (association_key, association_value, saga_type, saga_id)
select association_key, replace(association_value, key, new_key), saga_type, new_saga
from copy join saga_association association on association.saga_id = copy.saga;

insert into deadline (deadline_id, name, due, next_try, scope, scope_type, payload, payload_type, payload_revision, meta_data)
select pg_temp.id(deadline_id, new_key), name,
    deadline.due + (new_due - copy.due::timestamptz), next_try + (new_due - copy.due::timestamptz),
    convert_to(replace(replace(convert_from(scope, 'UTF8'), saga, new_saga), copy.key, new_key), 'UTF8'), scope_type, payload, payload_type,
    payload_revision, meta_data
from copy join deadline on deadline_id in (due_deadline, escalation_deadline);

-- What the processors would have written.
insert into refund_overview
select written.* from copy join refund_overview row on row.refund_id = 'refund-' || copy.key,
    jsonb_populate_record(null::refund_overview, replace(to_jsonb(row)::text, copy.key, new_key)::jsonb || jsonb_build_object('due', new_due,
        'approved_at', row.approved_at + (new_due - row.due), 'escalates', row.escalates + (new_due - row.due))) written;
insert into refund_part
select written.* from copy join refund_part row on row.refund_id = 'refund-' || key,
    jsonb_populate_record(null::refund_part, replace(to_jsonb(row)::text, key, new_key)::jsonb) written;
insert into refund_payment
select written.* from copy join refund_payment row on row.payment_id = 'payment-' || key,
    jsonb_populate_record(null::refund_payment, replace(to_jsonb(row)::text, key, new_key)::jsonb) written;
insert into settlement_item
select written.* from copy join settlement_item row on row.refund_id = 'refund-' || key,
    jsonb_populate_record(null::settlement_item, replace(to_jsonb(row)::text, key, new_key)::jsonb) written;
insert into payout_request
select written.* from copy join payout_request row on row.refund_id = 'refund-' || key,
    jsonb_populate_record(null::payout_request, replace(to_jsonb(row)::text, key, new_key)::jsonb) written;

update processor_token set token = convert_to(json_build_object('index', (select max(global_index) from event), 'gaps', json_build_array())::text, 'UTF8');
