create schema if not exists jobs;

-- What has to be made again, for which record, and how far that has been done. This is the memory; the queue only wakes.
create table jobs.regeneration_request (
  kind text not null,
  record_id text not null,
  requested_position bigint not null,
  requested_at timestamptz not null default now(),
  enqueued_at timestamptz,
  completed_position bigint,
  attempts integer not null default 0,
  last_error_code text,
  failed_at timestamptz,
  unfinished boolean generated always as (completed_position is null or completed_position < requested_position) stored,
  primary key (kind, record_id)
) with (fillfactor = 70);

create index regeneration_request_to_enqueue on jobs.regeneration_request (requested_position)
  where unfinished and failed_at is null and enqueued_at is null;
create index regeneration_request_unfinished on jobs.regeneration_request (enqueued_at, requested_position)
  where unfinished and failed_at is null;
create index regeneration_request_failed on jobs.regeneration_request (failed_at) where failed_at is not null;
create index regeneration_request_requested on jobs.regeneration_request (requested_position);

-- How far the log has been turned into requests. Never set back: rebuilding a read model requests nothing.
create table jobs.dispatcher_checkpoint (
  only_row boolean primary key default true check (only_row),
  store_id text not null,
  epoch integer not null,
  position bigint,
  moved_at timestamptz not null default now()
);

-- The newest result of a kind for a record; the body is sealed by whoever made it.
create table jobs.artefact (
  kind text not null,
  record_id text not null,
  built_at_position bigint not null,
  identity text not null,
  body bytea not null,
  stored_at timestamptz not null default now(),
  primary key (kind, record_id)
);
-- Sealed bytes do not compress.
alter table jobs.artefact alter column body set storage external;
