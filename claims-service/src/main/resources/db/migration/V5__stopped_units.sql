-- Of the units that are used up: those that the storefront stopped. What a person paid back though it had left is not cancelled.
alter table reservation add column stopped integer not null default 0;
update reservation set stopped = used where undispatched;
alter table reservation add check (stopped between 0 and used);
