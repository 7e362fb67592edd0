-- What staff and customers wrote about a claim: free text, beside the events and erasable.
create table claim_note (
    note_id         uuid        not null,
    kind            text        not null check (kind in ('NOTE', 'QUESTION', 'ANSWER', 'CONTEST')),
    claim_id        uuid        not null,
    order_id        text        not null,
    written_at      timestamptz not null,
    written_by      text        not null,
    note            text        not null,
    primary key (note_id, kind)
);
create index claim_note_claim on claim_note (claim_id, written_at);
create index claim_note_order on claim_note (order_id);

-- The queue of those who decide: by urgency, then by the time until when they should have.
alter table claim_overview add column urgent boolean not null default false;
alter table claim_overview add column overdue boolean not null default false;
alter table claim_overview add column due timestamptz;
update claim_overview set urgent = coalesce((detail::jsonb ->> 'urgent')::boolean, false),
                          overdue = coalesce((detail::jsonb ->> 'overdue')::boolean, false),
                          due = (detail::jsonb ->> 'due')::timestamptz;
create index claim_overview_queue on claim_overview (urgent desc, due, requested_at, claim_id);
create index claim_overview_queue_by_status on claim_overview (status, urgent desc, due, requested_at, claim_id);
create index claim_overview_overdue on claim_overview (due, requested_at) where overdue;
create index claim_overview_rma on claim_overview (rma_number text_pattern_ops);
