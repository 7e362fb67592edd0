-- Copies of claims that the service itself has decided, event for event and in their order; only the ids are others.
with real as (
    select * from event where aggregate_type = 'Claim' and global_index <= current_setting('benchmark.real')::bigint)
insert into event (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data)
select md5(event_id || copy)::uuid::text, aggregate_type, new_id, sequence_number, occurred_at, name, revision,
    convert_to(replace(convert_from(payload, 'UTF8'), aggregate_id, new_id), 'UTF8'), meta_data
from generate_series(1, current_setting('benchmark.copies')::integer) copy, real, lateral (select md5(aggregate_id || copy)::uuid::text as new_id) id
order by copy, global_index;
