-- Events that a read model could not take in, and all later ones of their streams, in order. `next` belongs to tables
-- that are being built beside the live ones.
create table read_models.parked_event (
  place text not null check (place in ('live', 'next')),
  model text not null,
  position bigint not null,
  stream text not null,
  revision integer not null,
  event_id text not null,
  event_type text not null,
  -- Why the first of its stream failed, without a word of the event; null for those that only wait behind it.
  cause text,
  attempts integer not null default 0,
  tried_at timestamptz,
  since timestamptz not null default now(),
  primary key (place, model, position)
);

create index parked_event_by_stream on read_models.parked_event (place, model, stream, position);

-- What administrators did about them; kept for good.
create table read_models.parked_act (
  act_id bigint generated always as identity primary key,
  done_at timestamptz not null,
  actor_id text not null,
  actor_role text not null,
  act text not null check (act in ('retry', 'skip')),
  model text not null,
  stream text not null,
  position bigint not null,
  event_id text not null,
  reason text,
  applied integer not null,
  waiting integer not null,
  check (act = 'retry' or reason is not null)
);

create function read_models.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'What was done stays written down: % on read_models.parked_act is refused.', tg_op
    using errcode = 'restrict_violation';
end
$$;

create trigger act_is_never_changed
  before update or delete or truncate on read_models.parked_act
  for each statement execute function read_models.refuse_change();
