create schema event_store;

-- One row. Its lock is what makes positions dense and in commit order: the next writer gets its number only after the
-- one before it is visible, so a reader that goes on from a position can never have skipped a slow writer.
create table event_store.log_head (
  one_row boolean primary key default true check (one_row),
  store_id uuid not null default gen_random_uuid(),
  epoch integer not null default 1,
  position bigint not null default 0
) with (fillfactor = 10);

insert into event_store.log_head default values;

-- What an append compares and sets; a copy of the stream's last event.
create table event_store.stream_head (
  stream text collate "C" primary key,
  revision integer not null,
  recorded_at text not null,
  hash bytea not null
) with (fillfactor = 70);

-- `json`, never `jsonb`: the canonical text is what was hashed, and it must come back byte for byte.
create table event_store.event (
  position bigint primary key,
  id uuid not null unique,
  stream text collate "C" not null,
  revision integer not null check (revision >= 0),
  schema_version integer not null,
  type text not null,
  hash bytea not null check (length(hash) = 32),
  metadata json not null,
  data json not null,
  unique (stream, revision)
);

create function event_store.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Events stay as they were written: % on event_store.event is refused.', tg_op
    using errcode = 'restrict_violation';
end
$$;

create trigger event_is_never_changed
  before update or delete or truncate on event_store.event
  for each statement execute function event_store.refuse_change();

-- Also for a session that poses as a replica, which ordinary triggers let through.
alter table event_store.event enable always trigger event_is_never_changed;
