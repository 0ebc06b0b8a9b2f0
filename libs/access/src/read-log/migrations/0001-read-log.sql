create schema if not exists access;

-- Who has looked at which records. Entries are only ever added; previous_hash and hash wait for the chain over them.
create table access.read_log (
  entry_id bigint generated always as identity primary key,
  read_at timestamptz not null,
  reader_id text not null,
  reader_role text not null,
  action text not null,
  record_ids text[] not null,
  came_from text not null,
  outcome text not null,
  previous_hash bytea,
  hash bytea
);

create index read_log_by_record on access.read_log using gin (record_ids);

create function access.refuse_change_of_read_log() returns trigger language plpgsql as $$
begin
  raise exception 'The read log is only ever added to: % is refused.', tg_op using errcode = 'insufficient_privilege';
end
$$;

-- For each statement, so that one which would touch no row is refused as well.
create trigger read_log_is_never_changed
  before update or delete or truncate on access.read_log
  for each statement execute function access.refuse_change_of_read_log();
