insert into processor_token (processor, segment) values ('publisher', 0), ('publisher', 1), ('reader', 0), ('reader', 1);
create table seen (event_id text primary key, basin_id text not null, amount bigint not null, seen_at bigserial);
