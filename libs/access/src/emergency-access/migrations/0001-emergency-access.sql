-- Somebody who could not reach a record opened it in an emergency: for a while, with a reason that is sealed under the
-- record's key. Rows are only ever added, and what judges one is a row of its own. Each id is a digest of what stands in
-- its row, and the read log names it, so the chain of the read log proves these rows, too.
create table access.emergency_access (
  access_id text primary key,
  record_id text not null,
  account_id text not null,
  account_role text not null,
  reason text not null,
  opened_at timestamptz not null,
  until timestamptz not null
);

create index emergency_access_of_record on access.emergency_access (record_id, account_id, until);

create table access.emergency_review (
  review_id text primary key,
  -- One judgement each; who judges differently says so in a record of another kind.
  access_id text not null unique references access.emergency_access,
  reviewer_id text not null,
  justified boolean not null,
  words text not null,
  reviewed_at timestamptz not null
);

-- Tries, whether or not there is such a record: what bounds them must not tell which there are.
create table access.emergency_attempt (
  account_id text not null,
  record_id text not null,
  reason_digest text not null,
  attempted_at timestamptz not null
);

create index emergency_attempt_of_account on access.emergency_attempt (account_id, attempted_at);

create function access.refuse_change_of_emergencies() returns trigger language plpgsql as $$
begin
  raise exception 'Emergency accesses are only ever added to: % is refused.', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger emergency_access_is_never_changed
  before update or delete or truncate on access.emergency_access
  for each statement execute function access.refuse_change_of_emergencies();

create trigger emergency_review_is_never_changed
  before update or delete or truncate on access.emergency_review
  for each statement execute function access.refuse_change_of_emergencies();
