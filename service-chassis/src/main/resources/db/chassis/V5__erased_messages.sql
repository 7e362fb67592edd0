-- Messages whose content was erased because a person asked for it; what is left says that there was one.
alter table parked_message add column erased_at timestamptz;
alter table discarded_message add column erased_at timestamptz;
create index discarded_message_key on discarded_message using hash (message_key);
create index discarded_message_age on discarded_message (discarded_at);
