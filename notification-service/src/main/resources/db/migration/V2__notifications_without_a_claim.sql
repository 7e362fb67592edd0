-- A parcel may belong to no claim, and its customer is still written to if the order is known.
alter table notification_overview alter column claim_id drop not null;
create index notification_overview_order on notification_overview (order_id, requested_at);
