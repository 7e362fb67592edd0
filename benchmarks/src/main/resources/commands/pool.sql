-- Copies of a parcel that the service itself has made, event for event; only its id is another.
insert into %s (event_id, aggregate_type, aggregate_id, sequence_number, occurred_at, name, revision, payload, meta_data)
select md5(event_id || number)::uuid::text, aggregate_type, md5('parcel ' || number)::uuid::text, sequence_number, occurred_at, name, revision,
    convert_to(replace(convert_from(payload, 'UTF8'), aggregate_id, md5('parcel ' || number)::uuid::text), 'UTF8'), meta_data
from event, generate_series(0, %d - 1) number where aggregate_id = '%s' order by number, sequence_number
