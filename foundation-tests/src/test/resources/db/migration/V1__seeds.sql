insert into processor_token (processor, segment) values ('publisher', 0), ('publisher', 1), ('reader', 0), ('reader', 1), ('levels', 0), ('levels', 1);
create table seen (event_id text primary key, basin_id text not null, amount bigint not null, seen_at bigserial);
create table basin_level (basin_id text primary key, drops bigint not null, fillings bigint not null);
