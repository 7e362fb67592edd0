insert into processor_token (processor, segment)
values ('publisher', 0), ('publisher', 1), ('overview', 0), ('overview', 1);

-- Personal data: here and nowhere else, and gone when the customer asks to be forgotten.
create table contact (
    order_id             text primary key,
    customer_id          text        not null,
    email                text        not null,
    name                 text        not null,
    locale               text        not null
);
create index contact_customer on contact (customer_id);
create table ordered_item (
    order_id             text        not null references contact on delete cascade,
    line_id              text        not null,
    title                text        not null,
    primary key (order_id, line_id)
);

-- The tombstones: what comes later about these brings no contact.
create table erased_customer (
    customer_id          text primary key
);
create table erased_order (
    order_id             text primary key
);

-- Notifications whose order is not known yet. Not a read model: it acts, so it is never rebuilt.
create table waiting_notification (
    notification_id      text primary key,
    order_id             text        not null
);
create index waiting_notification_order on waiting_notification (order_id);

-- What staff see; can be rebuilt from the events at any time.
create table notification_overview (
    notification_id      text primary key,
    claim_id             text        not null,
    order_id             text        not null,
    template             text        not null,
    status               text        not null,
    deliveries           integer     not null,
    requested_at         timestamptz not null,
    changed_at           timestamptz not null,
    reason_code          text
);
create index notification_overview_claim on notification_overview (claim_id, requested_at);
