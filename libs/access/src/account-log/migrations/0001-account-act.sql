-- What happened to accounts: who came in or was refused, from where, and what was changed. Only ever added to.
create table access.account_act (
  act_id bigint generated always as identity primary key,
  acted_at timestamptz not null,
  act text not null,
  -- Whose account; null when the name typed is nobody's. The name itself is not kept: it may be a password.
  account_id text,
  -- Who did it; null while nobody is known.
  actor_id text,
  came_from text not null,
  -- A reason, or which of several things: never a secret.
  detail text not null
);

create index account_act_of_account on access.account_act (account_id, act_id desc);

create function access.refuse_change_of_account_act() returns trigger language plpgsql as $$
begin
  raise exception 'The account log is only ever added to: % is refused.', tg_op using errcode = 'insufficient_privilege';
end
$$;

-- For each statement, so that one which would touch no row is refused as well.
create trigger account_act_is_never_changed
  before update or delete or truncate on access.account_act
  for each statement execute function access.refuse_change_of_account_act();
