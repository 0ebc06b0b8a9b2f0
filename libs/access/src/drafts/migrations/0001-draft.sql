create schema if not exists access;

-- What is being written about a record and is not said yet. It cannot be made again from the log, so a backup keeps it.
create table access.draft (
  draft_id text primary key,
  record_id text not null,
  -- What it will be, in words of whoever writes it; one open draft of each a record.
  subject text not null,
  version integer not null check (version >= 0),
  -- The fields, as one text sealed under the record's key.
  sealed text not null,
  -- While it is being signed nothing more is written to it.
  closed boolean not null default false,
  changed_by text not null,
  changed_at timestamptz not null,
  unique (record_id, subject)
);
