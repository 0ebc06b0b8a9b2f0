create table access.second_factor (
  account_id text primary key references access.account on delete cascade,
  -- Sealed under a key that is kept apart from the database. Null until a first code has shown that the device has it.
  sealed_secret text,
  -- The next one, while it is being set up; the present one goes on until then.
  pending_secret text,
  -- The step of time whose code was taken last: no code of it, or of an earlier one, is taken again.
  last_step bigint not null default 0
);

create table access.recovery_code (
  code_hash text primary key,
  account_id text not null references access.second_factor on delete cascade,
  used_at timestamptz
);

create index recovery_code_of_account on access.recovery_code (account_id);

-- Which roles need a second factor; the newest row is in force. Only ever added to.
create table access.sign_in_rule (
  rule_id bigint generated always as identity primary key,
  second_factor_roles text[] not null,
  published_at timestamptz not null,
  published_by text not null,
  reason text not null
);

create function access.refuse_change_of_sign_in_rule() returns trigger language plpgsql as $$
begin
  raise exception 'Rules are only ever added: % is refused.', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger sign_in_rule_is_never_changed
  before update or delete or truncate on access.sign_in_rule
  for each statement execute function access.refuse_change_of_sign_in_rule();
