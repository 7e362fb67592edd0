-- It held the words why, too; a request is told from another one without them.
update reconciliation_correction set request = '';

-- What a provider said against its own words; built from events.
create table refund_contradiction (
    refund_id            text        not null,
    provider             text        not null,
    payment_id           text        not null,
    attempt              integer     not null,
    says                 text        not null,
    provider_refund_id   text,
    failure_code         text,
    noted_at             timestamptz not null
);
create index refund_overview_claim on refund_overview (claim_id);
create index refund_contradiction_refund on refund_contradiction (refund_id);
