create schema if not exists read_models;

-- How far each read model has got, in which log. Moved only in the transaction that writes the rows.
create table read_models.checkpoint (
  name text primary key,
  version integer not null,
  store_id text not null,
  epoch integer not null,
  position bigint,
  moved_at timestamptz not null default now()
);
