-- Tables being built anew stand in a schema of their own under the names of the live ones; after the swap, the ones
-- that were served stand in the third until they are dropped.
create schema read_models_next;
create schema read_models_old;

-- How far the building of each read model has got: the checkpoint of the tables beside the live ones.
create table read_models.rebuild (
  rebuild_id bigint generated always as identity primary key,
  name text not null unique,
  version integer not null,
  store_id text not null,
  epoch integer not null,
  -- Streams are read as they stood here; null where the log is read in its own order.
  up_to bigint,
  -- Null until every part is there.
  position bigint,
  last_event_position bigint,
  last_event_id text,
  last_event_hash text,
  begun_at timestamptz not null default now(),
  moved_at timestamptz not null default now(),
  constraint proof_is_whole check (num_nulls(last_event_position, last_event_id, last_event_hash) in (0, 3))
);

-- A part is a range of streams, written in one transaction with its row here.
create table read_models.rebuilt_part (
  rebuild_id bigint not null references read_models.rebuild on delete cascade,
  part smallint not null,
  primary key (rebuild_id, part)
);
